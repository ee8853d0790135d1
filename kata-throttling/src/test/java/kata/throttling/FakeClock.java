package kata.throttling;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until a test moves it, so that no test has to wait. */
final class FakeClock implements InstantSource {

    private Instant now = Instant.parse("2026-11-22T09:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    /** Moves the clock; a negative time sets it back. */
    void advance(Duration time) {
        now = now.plus(time);
    }
}
