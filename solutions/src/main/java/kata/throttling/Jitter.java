package kata.throttling;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Step 5: chance in the wait before a retry, so that callers who failed together do not come back together. */
public final class Jitter {

    private Jitter() {}

    /**
     * Full jitter: a delay between nothing and a ceiling, each as likely as any other. Exact to the millisecond at
     * least.
     *
     * @param ceiling the longest that the delay may be, such as 50 ms; zero or more
     * @param random draws, with {@code nextDouble}, which share of the ceiling it is; each client brings its own
     */
    public static Duration full(Duration ceiling, RandomGenerator random) {
        double nanos = random.nextDouble() * ceiling.toNanos();
        return Duration.ofNanos((long) nanos);
    }
}
