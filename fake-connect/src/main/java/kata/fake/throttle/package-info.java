/**
 * The fourth of the fake's five lines: is the caller too fast? Start at {@link kata.fake.throttle.Throttles}.
 */
@NullMarked
package kata.fake.throttle;

import org.jspecify.annotations.NullMarked;
