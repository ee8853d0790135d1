/*
 * Misconception: a ceiling of zero must be a mistake
 * Caught by: Step5JitterTest.acceptsACeilingOfZero
 * Message contains: would end its program
 */
package kata.throttling;

import java.time.Duration;
import java.util.random.RandomGenerator;

public final class Jitter {

    private Jitter() {}

    public static Duration full(Duration ceiling, RandomGenerator random) {
        double nanos = random.nextDouble(ceiling.toNanos());
        return Duration.ofNanos((long) nanos);
    }
}
