package kata.auth;

import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import kata.auth.CredentialsChain.Keys;
import kata.auth.CredentialsChain.Provider;

/**
 * A place with keys that are good for an hour. It gives out the first ones at once, and later ones only when two threads
 * have asked, so that the second comes while the first still waits, however fast the machine is.
 */
final class SlowProvider implements Provider {

    private static final long MOST_SECONDS = 10;
    private static final Set<Thread.State> ACTIVE = EnumSet.of(Thread.State.NEW, Thread.State.RUNNABLE);

    private final InstantSource clock;
    private final AtomicInteger loads = new AtomicInteger();
    private final CountDownLatch released = new CountDownLatch(1);

    SlowProvider(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Keys> load() {
        int load = loads.incrementAndGet();
        if (load > 1) {
            awaitRelease();
        }
        String id = "ASIAIOSFODNN7EXAMPL" + load;
        return Optional.of(new Keys(
                id,
                "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
                Optional.of("AQoDYXdzEPT//EXAMPLETOKEN=="),
                Optional.of(clock.instant().plus(Duration.ofHours(1)))));
    }

    /** Has two threads ask a chain at the same time, and tells how often this place was asked meanwhile. */
    int loadsForTwo(CredentialsChain chain) throws InterruptedException, ExecutionException, TimeoutException {
        int before = loads.get();
        FutureTask<Keys> first = new FutureTask<>(chain::keys);
        FutureTask<Keys> second = new FutureTask<>(chain::keys);
        start(first);
        spinUntil(() -> loads.get() > before || first.isDone());
        Thread thread = start(second);
        spinUntil(() -> loads.get() > before + 1 || !ACTIVE.contains(thread.getState()));
        released.countDown();
        first.get(MOST_SECONDS, TimeUnit.SECONDS);
        second.get(MOST_SECONDS, TimeUnit.SECONDS);
        return loads.get() - before;
    }

    private static Thread start(FutureTask<Keys> task) {
        Thread thread = new Thread(task, "asks the chain");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void awaitRelease() {
        try {
            if (!released.await(MOST_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("No second thread came");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private static void spinUntil(BooleanSupplier done) throws TimeoutException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("A thread that asks the chain neither came on nor waited");
            }
            Thread.onSpinWait();
        }
    }
}
