/**
 * As fast as allowed, no faster: this is where you write. Start at {@link kata.throttling.Throttled}, with the lesson
 * {@code lessons/1-throttled.md} beside it.
 */
@NullMarked
package kata.throttling;

import org.jspecify.annotations.NullMarked;
