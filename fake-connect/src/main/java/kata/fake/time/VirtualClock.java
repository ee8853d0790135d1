package kata.fake.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that stands still until it is moved. Given to a fake, it makes a day pass in no time at all: buckets refill,
 * page tokens and credentials expire. Thread-safe.
 */
public final class VirtualClock implements InstantSource {

    private final AtomicReference<Instant> now;

    /** @param start what the clock shows until it is moved */
    public VirtualClock(Instant start) {
        now = new AtomicReference<>(start);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    /**
     * Moves the clock.
     *
     * @param duration how far; a negative one moves it back, as happens to real clocks that are corrected
     */
    public void advance(Duration duration) {
        now.updateAndGet(instant -> instant.plus(duration));
    }

    @Override
    public String toString() {
        return "VirtualClock at " + now;
    }
}
