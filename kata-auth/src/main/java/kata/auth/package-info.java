/**
 * Proving who calls: this is where you write. Start at {@link kata.auth.Credentials}, with the lesson
 * {@code lessons/1-credentials.md} beside it.
 */
@NullMarked
package kata.auth;

import org.jspecify.annotations.NullMarked;
