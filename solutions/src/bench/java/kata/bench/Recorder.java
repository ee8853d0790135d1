package kata.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kata.fake.exchange.Exchange;

/** Turns what the fake was asked into a {@link Run}. Thread-safe. */
final class Recorder implements Consumer<Exchange> {

    private static final int OK = 200;
    private static final int TOO_MANY_REQUESTS = 429;

    private final Instant start;
    private final List<String> userIds = Burst.userIds();
    private final List<Attempt> attempts = new ArrayList<>();
    private final List<String> surprises = new ArrayList<>();

    /** @param start what the fake's clock showed when the burst began */
    Recorder(Instant start) {
        this.start = start;
    }

    @Override
    public synchronized void accept(Exchange exchange) {
        int status = exchange.reply().status();
        Double tokens = exchange.decisions().tokensLeft();
        String[] path = exchange.request().rawPath().split("/");
        int caller = path.length > 3 ? userIds.indexOf(path[3]) : -1;
        if (tokens == null || caller < 0 || (status != OK && status != TOO_MANY_REQUESTS)) {
            surprises.add(exchange.describe());
        } else {
            attempts.add(new Attempt(Duration.between(start, exchange.at()), caller, status == OK, tokens));
        }
    }

    /**
     * What happened until now.
     *
     * @throws IllegalStateException if there was a call that is no part of the burst, or one that failed otherwise
     */
    synchronized Run run() {
        if (!surprises.isEmpty()) {
            throw new IllegalStateException("The fake was asked something else: " + surprises.get(0));
        }
        return new Run(attempts);
    }
}
