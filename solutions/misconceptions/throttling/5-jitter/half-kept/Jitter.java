/*
 * Misconception: some of the delay has to stay, so chance may move the other half only
 * Caught by: Step5JitterTest.mayWaitForNothing
 * Message contains: A part that everybody waits keeps nobody apart
 */
package kata.throttling;

import java.time.Duration;
import java.util.random.RandomGenerator;

public final class Jitter {

    private Jitter() {}

    public static Duration full(Duration ceiling, RandomGenerator random) {
        Duration half = ceiling.dividedBy(2);
        return half.plusNanos((long) (random.nextDouble() * half.toNanos()));
    }
}
