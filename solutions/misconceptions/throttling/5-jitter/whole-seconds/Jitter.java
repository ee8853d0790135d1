/*
 * Misconception: delays are counted in seconds
 * Caught by: Step5JitterTest.keepsFractionsOfASecond
 * Message contains: In whole seconds that is no wait at all
 */
package kata.throttling;

import java.time.Duration;
import java.util.random.RandomGenerator;

public final class Jitter {

    private Jitter() {}

    public static Duration full(Duration ceiling, RandomGenerator random) {
        double seconds = random.nextDouble() * ceiling.toSeconds();
        return Duration.ofSeconds((long) seconds);
    }
}
