/**
 * The finished classes of kata-auth, under the names that the learners' stubs have. Start at
 * {@link kata.auth.Credentials}.
 */
@NullMarked
package kata.auth;

import org.jspecify.annotations.NullMarked;
