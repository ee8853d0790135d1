package kata.coach.report;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
    public void executionStarted(TestIdentifier test) {
        verdicts.executionStarted(test);
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        verdicts.executionSkipped(test, reason);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        verdicts.executionFinished(test, result);
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (open.getAndSet(false)) {
            report(plan).forEach(out::println);
            out.flush();
        }
    }

    /** JUnit would log what a listener throws and go on: the learner would see no report and not know why. */
    private List<String> report(TestPlan plan) {
        try {
            return lines(plan);
        } catch (RuntimeException e) {
            return List.of("", "  The report cannot be shown. " + e.getMessage());
        }
    }

    private List<String> lines(TestPlan plan) {
        String seed = plan.getConfigurationParameters()
                .get("junit.jupiter.execution.order.random.seed")
                .orElse("(none)");
        Terminal terminal = Terminal.detect(
                System.getenv(),
                System.getProperty("native.encoding", "US-ASCII"),
                System.getProperty("kata.maven", "3."));
        Kata subject = Kata.in(Path.of("").toAbsolutePath(), kata, System.getProperty("kata.title", kata));
        return new Report(subject, terminal).lines(verdicts.verdict(), hint(System.getProperty("hint")), seed);
    }

    static OptionalInt hint(@Nullable String asked) {
        if (asked == null) {
            return OptionalInt.empty();
        }
        return asked.matches("\\d{1,3}") ? OptionalInt.of(Integer.parseInt(asked)) : OptionalInt.of(1);
    }

    /**
     * The process was stopped, or something called System.exit in a way that the house rules cannot see: without a word the
     * learner would find surefire's stack trace alone. Surefire has let go of System.out by now; what goes straight to the
     * error stream still arrives.
     */
    private void cutOff() {
        if (open.getAndSet(false)) {
            PrintStream raw =
                    new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.US_ASCII);
            cutOffLines(kata).forEach(raw::println);
        }
    }

    static List<String> cutOffLines(String kata) {
        return List.of(
                "",
                "  The run of " + kata + " was cut off before the report.",
                "  Does your code end the program? Take that out and run again.");
    }
}
