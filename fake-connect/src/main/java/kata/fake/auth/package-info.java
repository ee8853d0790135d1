/**
 * The second of the fake's five lines: who calls? Start at {@link kata.fake.auth.Signatures}.
 */
@NullMarked
package kata.fake.auth;

import org.jspecify.annotations.NullMarked;
