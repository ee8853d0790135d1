/*
 * Misconception: the ceiling is different at each attempt, so it makes a good seed
 * Caught by: Step5JitterTest.keepsTwoClientsApart
 * Message contains: Clients that share a seed draw the same numbers
 */
package kata.throttling;

import java.time.Duration;
import java.util.Random;
import java.util.random.RandomGenerator;

public final class Jitter {

    private Jitter() {}

    public static Duration full(Duration ceiling, RandomGenerator random) {
        double nanos = new Random(ceiling.toNanos()).nextDouble() * ceiling.toNanos();
        return Duration.ofNanos((long) nanos);
    }
}
