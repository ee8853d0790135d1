/*
 * Misconception: a delay of nothing is no delay, so there has to be a least one
 * Caught by: Step5JitterTest.mayWaitForNothing
 * Message contains: A draw of 0 makes a delay of 0
 */
package kata.throttling;

import java.time.Duration;
import java.util.random.RandomGenerator;

public final class Jitter {

    private Jitter() {}

    public static Duration full(Duration ceiling, RandomGenerator random) {
        double nanos = random.nextDouble() * ceiling.toNanos();
        Duration delay = Duration.ofNanos((long) nanos);
        Duration least = Duration.ofMillis(Math.min(10, ceiling.toMillis()));
        return delay.compareTo(least) < 0 ? least : delay;
    }
}
