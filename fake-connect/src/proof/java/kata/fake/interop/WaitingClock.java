package kata.fake.interop;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import kata.fake.exchange.Exchange;

/**
 * Stands still, and has gone on by half a second for each call that was turned down: as if every client waited exactly
 * long enough before it tried again. So what a bucket lets pass does not depend on how fast the machine is, nor on the
 * chance in a client's back-off.
 */
final class WaitingClock implements InstantSource {

    private static final Duration WAIT = Duration.ofMillis(500);
    private static final int TOO_MANY_REQUESTS = 429;

    private final Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final Supplier<List<Exchange>> exchanges;

    /** @param exchanges what has happened so far; asked each time the clock is read */
    WaitingClock(Supplier<List<Exchange>> exchanges) {
        this.exchanges = exchanges;
    }

    @Override
    public Instant instant() {
        long turnedDown = exchanges.get().stream()
                .filter(exchange -> exchange.reply().status() == TOO_MANY_REQUESTS)
                .count();
        return start.plus(WAIT.multipliedBy(turnedDown));
    }
}
