/*
 * Misconception, the commonest of its step: jitter is a bit of chance on top of the delay
 * Caught by: Step5JitterTest.staysWithinTheCeiling
 * Message contains: added on top, it makes everyone wait longer
 */
package kata.throttling;

import java.time.Duration;
import java.util.random.RandomGenerator;

public final class Jitter {

    private Jitter() {}

    public static Duration full(Duration ceiling, RandomGenerator random) {
        double nanos = random.nextDouble() * ceiling.toNanos();
        return ceiling.plusNanos((long) nanos);
    }
}
