/**
 * A local Amazon Connect that speaks HTTP on the loopback interface. Start at {@link kata.fake.FakeConnect}; the rooms
 * behind it are the five lines ({@code route}, {@code auth}, {@code iam}, {@code throttle}, {@code connect}), STS
 * beside them, and what they share.
 */
@NullMarked
package kata.fake;

import org.jspecify.annotations.NullMarked;
