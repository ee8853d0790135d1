package kata.coach.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.CancellationToken;

/**
 * Judges a small kata of its own over and over, in the background, until the compiler, JUnit, OkHttp and the fake run as
 * fast as they will. A save goes first: {@link #pause} waits for the test that is running, a few milliseconds, no longer.
 */
final class WarmUp implements AutoCloseable {

    /**
     * Some fifteen seconds on an idle machine, after which the tenth save is as fast as the hundredth. With 150 it took a
     * fifth longer (docs/save-to-verdict.md).
     */
    private static final int RUNS = 400;

    private static final String MAIN = "kata/warm/Greeting.java";
    private static final String TEST = "kata/warm/Step1GreetingTest.java";

    private final Supplier<Bench> benches;
    private final AtomicReference<CancellationToken> token = new AtomicReference<>(CancellationToken.create());
    private @Nullable Thread thread;
    private boolean running;
    private boolean paused;
    private boolean closed;

    WarmUp(Supplier<Bench> benches) {
        this.benches = benches;
    }

    /** One run, in this thread. */
    void once() {
        try (Bench bench = benches.get()) {
            bench.judge(subject(0), test -> true, CancellationToken.disabled());
        }
    }

    synchronized void start() {
        if (thread == null && !closed) {
            Thread background = new Thread(this::warm, "kata-warm-up");
            background.setDaemon(true);
            thread = background;
            background.start();
        }
    }

    /** Comes back when no warm-up run is in progress; none begins before {@link #resume}. */
    synchronized void pause() {
        paused = true;
        token.get().cancel();
        while (running) {
            await();
        }
    }

    synchronized void resume() {
        paused = false;
        notifyAll();
    }

    @Override
    public synchronized void close() {
        closed = true;
        token.get().cancel();
        notifyAll();
        while (running) {
            await();
        }
    }

    private void warm() {
        try (Bench bench = benches.get()) {
            for (int number = 0; number < RUNS && mayGoOn(); number++) {
                Bench.Subject subject = subject(number);
                run(bench, bench.compile(subject), subject);
            }
        } catch (KataCompiler.RefusedException librariesMissing) {
            // Then there is less to warm, and a verdict comes all the same.
            return;
        }
    }

    /** Compiling may go on beside a learner's run; running may not. */
    private void run(Bench bench, KataCompiler.Classes classes, Bench.Subject subject) {
        if (begin()) {
            try {
                bench.run(classes, subject, test -> true, token.get());
            } finally {
                end();
            }
        }
    }

    private synchronized boolean mayGoOn() {
        while (paused && !closed) {
            await();
        }
        return !closed;
    }

    private synchronized boolean begin() {
        running = mayGoOn();
        token.set(CancellationToken.create());
        return running;
    }

    private synchronized void end() {
        running = false;
        notifyAll();
    }

    private void await() {
        try {
            wait();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The warm-up was interrupted", stopped);
        }
    }

    /** A kata like those of the learners, with a body that differs from run to run, as a learner's does from save to save. */
    static Bench.Subject subject(int run) {
        Sources main = Sources.of(MAIN, text("Greeting.java.txt").replace("RUN", Integer.toString(run)));
        return new Bench.Subject(main, Sources.of(TEST, text("Step1GreetingTest.java.txt")), List.of());
    }

    private static String text(String name) {
        try (InputStream file = Objects.requireNonNull(WarmUp.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The warm-up's " + name + " cannot be read", e);
        }
    }
}
