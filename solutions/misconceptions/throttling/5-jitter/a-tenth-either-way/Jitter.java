/*
 * Misconception: a little chance around the delay is enough
 * Caught by: Step5JitterTest.staysWithinTheCeiling
 * Message contains: The ceiling is the longest that a caller should have to wait
 */
package kata.throttling;

import java.time.Duration;
import java.util.random.RandomGenerator;

public final class Jitter {

    private Jitter() {}

    public static Duration full(Duration ceiling, RandomGenerator random) {
        double share = 0.9 + 0.2 * random.nextDouble();
        return Duration.ofNanos((long) (share * ceiling.toNanos()));
    }
}
