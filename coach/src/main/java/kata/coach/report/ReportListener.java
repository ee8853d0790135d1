package kata.coach.report;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import kata.coach.verdict.VerdictListener;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Prints the report when a kata's tests have run. JUnit finds it through {@code META-INF/services}; it stays silent unless
 * the system property {@code kata.report} names the kata, as the katas' poms do, so that an IDE's own view is left alone.
 */
public final class ReportListener implements TestExecutionListener {

    private final VerdictListener verdicts = new VerdictListener();
    private final AtomicBoolean open = new AtomicBoolean();
    private final String kata = System.getProperty("kata.report", "");
    private final PrintStream out = System.out;

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        if (!kata.isEmpty()) {
            verdicts.testPlanExecutionStarted(plan);
            open.set(true);
            Runtime.getRuntime().addShutdownHook(new Thread(this::cutOff));
        }
    }

    @Override
    public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
        verdicts.reportingEntryPublished(test, entry);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        verdicts.executionFinished(test, result);
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (!open.getAndSet(false)) {
            return;
        }
        String seed = plan.getConfigurationParameters()
                .get("junit.jupiter.execution.order.random.seed")
                .orElse("(none)");
        Terminal terminal = Terminal.detect(
                System.getenv(),
                System.getProperty("native.encoding", "US-ASCII"),
                System.getProperty("kata.maven", "3."));
        Kata subject = Kata.in(Path.of("").toAbsolutePath(), kata, System.getProperty("kata.title", kata));
        print(new Report(subject, terminal).lines(verdicts.verdict(), hint(System.getProperty("hint")), seed));
    }

    static OptionalInt hint(@Nullable String asked) {
        if (asked == null) {
            return OptionalInt.empty();
        }
        return asked.matches("\\d{1,3}") ? OptionalInt.of(Integer.parseInt(asked)) : OptionalInt.of(1);
    }

    /** Somebody called System.exit, or the process was stopped: without a word the learner would see nothing at all. */
    private void cutOff() {
        if (open.getAndSet(false)) {
            print(List.of(
                    "",
                    "  The run of " + kata + " was cut off before the report.",
                    "  Does your code call System.exit or Runtime.halt? Take the call out and run again."));
        }
    }

    private void print(List<String> lines) {
        lines.forEach(out::println);
        out.flush();
    }
}
