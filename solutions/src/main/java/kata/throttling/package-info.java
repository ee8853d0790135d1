/**
 * The finished classes of kata-throttling, under the names that the learners' stubs have. Start at
 * {@link kata.throttling.Throttled}.
 */
@NullMarked
package kata.throttling;

import org.jspecify.annotations.NullMarked;
