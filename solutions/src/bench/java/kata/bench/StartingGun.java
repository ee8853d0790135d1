package kata.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import kata.fake.exchange.Exchange;

/**
 * Starts clients together whose programs take differently long to come up. As the fake's clock it stands still until all
 * have called once; as its listener it holds back their replies until then. So all first calls come at the same moment,
 * however slow the machine.
 */
final class StartingGun implements InstantSource, Consumer<Exchange> {

    private final int callers;
    private final Duration patience;
    private final InstantSource real;
    private final Instant start;
    private final Consumer<Exchange> next;
    private final AtomicInteger arrived = new AtomicInteger();
    private final CountDownLatch everybody = new CountDownLatch(1);
    private volatile Instant fired = Instant.MAX;

    /**
     * @param callers how many to wait for
     * @param patience how long each waits for the others at most; then they start without them
     * @param start what the clock shows until all have come
     * @param real the time that passes from then on
     * @param next told of each exchange, without delay
     */
    StartingGun(int callers, Duration patience, Instant start, InstantSource real, Consumer<Exchange> next) {
        this.callers = callers;
        this.patience = patience;
        this.real = real;
        this.start = start;
        this.next = next;
    }

    /** Whether all have come. */
    boolean hasFired() {
        return everybody.getCount() == 0;
    }

    @Override
    public Instant instant() {
        Instant since = fired;
        return since.equals(Instant.MAX) ? start : start.plus(Duration.between(since, real.instant()));
    }

    @Override
    public void accept(Exchange exchange) {
        next.accept(exchange);
        if (arrived.incrementAndGet() == callers) {
            fired = real.instant();
            everybody.countDown();
        }
        try {
            everybody.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            // The fake is being closed.
            Thread.currentThread().interrupt();
        }
    }
}
