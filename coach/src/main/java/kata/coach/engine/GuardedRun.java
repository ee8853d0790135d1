package kata.coach.engine;

import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import kata.coach.verdict.VerdictListener;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Runs tests in a thread of their own, so that the caller always comes back: with what they printed, and with the JVM's
 * global state as it was. Serves one run.
 */
final class GuardedRun {

    /**
     * JUnit ends a method at the limit, and {@code kata.coach.guard} a constructor. What else may hang (a class that is
     * loaded, a source of parameters) is given up when nothing has been heard for this many limits.
     */
    private static final int LIMITS_OF_SILENCE = 3;

    /** Starting ArchUnit on a busy machine is no silence. */
    private static final Duration LEAST_SILENCE = Duration.ofSeconds(5);

    /** How long a run may take to stop when it is told to, before it is left behind. */
    private static final Duration LAST_WORDS = Duration.ofMillis(200);

    private final TestRunner runner;
    private final LongSupplier nanoTime;
    private final Duration most;
    private final Patience patience;
    private final VerdictListener verdicts = new VerdictListener();

    GuardedRun(TestRunner runner, EngineSettings settings, LongSupplier nanoTime) {
        Duration limits = settings.testLimit().multipliedBy(LIMITS_OF_SILENCE);
        this.runner = runner;
        this.nanoTime = nanoTime;
        this.most = limits.compareTo(LEAST_SILENCE) > 0 ? limits : LEAST_SILENCE;
        this.patience = new Patience(most);
    }

    Judgement.Judged judge(MemoryClassLoader loader, List<String> testClasses, CancellationToken token) {
        CapturedOutput output = new CapturedOutput();
        GlobalState before = GlobalState.capture();
        System.setIn(InputStream.nullInputStream());
        System.setOut(output.stream());
        System.setErr(output.stream());
        try {
            run(loader, testClasses, token);
        } finally {
            before.restore();
        }
        return new Judgement.Judged(verdicts.verdict(), output.printed());
    }

    /** True if the process was stopped meanwhile: then what failed may have failed for want of time. */
    boolean sawAStop() {
        return patience.sawAStop();
    }

    private void run(MemoryClassLoader loader, List<String> testClasses, CancellationToken token) {
        FutureTask<Void> run = new FutureTask<>(() -> runner.run(loader, testClasses, new Ear(), token), null);
        Thread thread = new Thread(run, "kata-run");
        thread.setDaemon(true);
        thread.setContextClassLoader(loader);
        thread.start();
        try {
            await(run, thread, token);
        } catch (ExecutionException failed) {
            if (!(failed.getCause() instanceof OutOfMemoryError)) {
                throw new IllegalStateException("The tests could not be run: " + failed.getCause(), failed.getCause());
            }
            verdicts.cutOff(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            token.cancel();
            throw new IllegalStateException("The run was interrupted", stopped);
        }
    }

    private void await(FutureTask<Void> run, Thread thread, CancellationToken token)
            throws ExecutionException, InterruptedException {
        while (!isDone(run)) {
            if (patience.isOver()) {
                giveUp(thread, token);
                return;
            }
        }
    }

    /** Waits for a slice of time, or less. */
    private boolean isDone(FutureTask<Void> run) throws ExecutionException, InterruptedException {
        long before = nanoTime.getAsLong();
        try {
            run.get(Patience.SLICE.toNanos(), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        } finally {
            patience.waited(Duration.ofNanos(nanoTime.getAsLong() - before));
        }
    }

    private void giveUp(Thread thread, CancellationToken token) throws InterruptedException {
        TimeoutException limit =
                new TimeoutException("The step's test class timed out after " + most.toSeconds() + " seconds");
        limit.setStackTrace(thread.getStackTrace());
        verdicts.cutOff(limit);
        token.cancel();
        thread.interrupt();
        thread.join(LAST_WORDS.toMillis());
    }

    /** Passes on what happens, and notes when. */
    private final class Ear implements TestExecutionListener {

        @Override
        public void testPlanExecutionStarted(TestPlan plan) {
            verdicts.testPlanExecutionStarted(plan);
        }

        @Override
        public void executionStarted(TestIdentifier test) {
            patience.heard();
            verdicts.executionStarted(test);
        }

        @Override
        public void executionSkipped(TestIdentifier test, String reason) {
            verdicts.executionSkipped(test, reason);
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            patience.heard();
            verdicts.executionFinished(test, result);
        }

        @Override
        public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
            verdicts.reportingEntryPublished(test, entry);
        }
    }
}
