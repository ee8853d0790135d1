package kata.throttling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kata.fake.time.VirtualClock;
import kata.throttling.RetryInterceptor.Sleeper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The bulk task that runs before a person's eyes")
class BulkTaskDemoTest {

    private final VirtualClock clock = new VirtualClock(Instant.parse("2026-11-22T09:00:00Z"));

    @TempDir
    Path folder;

    @Test
    @DisplayName("says what will happen, how it goes on, and what came of it")
    void saysAll() {
        List<String> lines = run(Duration.ofDays(1));

        assertThat(lines.subList(0, 8))
                .containsExactly(
                        "",
                        " 100 users get the routing profile Sales, one signed update each.",
                        "  The server allows 2 a second, 5 at once. The task is told 4 at once: one",
                        "  token is kept back, since real calls arrive less evenly than they are sent.",
                        "  It takes 48 s. Kill it half-way with Ctrl-C, and run it again.",
                        "",
                        "    1 of 100  [----------------------------------------]    0.0 s",
                        "    2 of 100  [----------------------------------------]    0.0 s");
        assertThat(lines.subList(105, lines.size()))
                .containsExactly(
                        "  100 of 100  [########################################]   48.0 s",
                        "",
                        "  The server has updated 100 of 100 users, each of them once.",
                        "  The journal is put away now: the next run begins anew.");
    }

    @Test
    @DisplayName("goes on where it was killed, and updates each user once in all")
    void goesOn() {
        assertThatThrownBy(() -> run(Duration.ofSeconds(10))).isInstanceOf(Killed.class);

        List<String> lines = run(Duration.ofDays(1));

        assertThat(lines)
                .contains("  24 are done: an earlier run has written them into its journal.")
                .contains("   25 of 100  [##########------------------------------]    0.5 s")
                .contains("  The server has updated 100 of 100 users, each of them once.");
    }

    @Test
    @DisplayName("says what the task threw and where, in place of a stack trace")
    void saysWhatWasThrown() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        demo(out, time -> {
                    throw new IllegalStateException("no clock to wait by");
                })
                .run();

        assertThat(out.toString(StandardCharsets.US_ASCII).replaceAll("\\s+", " "))
                .containsPattern("The task has ended, since the code threw java.lang.IllegalStateException: no clock to"
                        + " wait by, at BulkTask.java:\\d+ $");
    }

    @Test
    @DisplayName("leaves nothing behind once all is done")
    void leavesNothingBehind() {
        run(Duration.ofDays(1));

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisplayName("fits 80 columns")
    void fits() {
        assertThat(run(Duration.ofDays(1))).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    /** What is printed by a run that is killed when so much virtual time has passed, if it is not done by then. */
    private List<String> run(Duration killedAfter) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Instant end = clock.instant().plus(killedAfter);
        demo(out, time -> {
                    clock.advance(time);
                    if (clock.instant().isAfter(end)) {
                        throw new Killed();
                    }
                })
                .run();
        return out.toString(StandardCharsets.US_ASCII).lines().toList();
    }

    private BulkTaskDemo demo(ByteArrayOutputStream out, Sleeper sleeper) {
        return new BulkTaskDemo(new PrintStream(out, true, StandardCharsets.US_ASCII), folder, clock, sleeper);
    }

    /** An error, as nothing that the demo catches. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }
}
