package kata.fake.server;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Goes round all connections now and then, on a thread of its own, and closes what nobody uses any more. A timer for
 * each request and each reply would do the same, at the price of two more calls to the system for each.
 */
final class Caretaker implements AutoCloseable {

    private static final long ROUNDS_WITHIN_A_LIMIT = 10;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread caretaker = new Thread(task, "fake-connect caretaker");
        caretaker.setDaemon(true);
        return caretaker;
    });

    /**
     * Begins.
     *
     * @param limit the shortest time after which a round has something to do: it is exceeded by a tenth at most
     * @param round must not throw, or it was the last one
     */
    Caretaker(Duration limit, Runnable round) {
        Duration tenth = limit.dividedBy(ROUNDS_WITHIN_A_LIMIT);
        long nanos = Math.max(1, (tenth.compareTo(LONGEST_PAUSE) < 0 ? tenth : LONGEST_PAUSE).toNanos());
        thread.scheduleWithFixedDelay(round, nanos, nanos, TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
