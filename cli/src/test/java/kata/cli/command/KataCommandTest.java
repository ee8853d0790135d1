package kata.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import kata.cli.TinyBench;
import kata.cli.TinyCourse;
import kata.cli.course.Step;
import kata.cli.progress.Study;
import kata.cli.view.Display;
import kata.coach.engine.Judgement;
import kata.coach.report.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.util.SetSystemProperty;

@DisplayName("A subcommand of ./kata")
class KataCommandTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-01-02T12:00:00Z"), ZoneOffset.UTC);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private TinyCourse tiny = new TinyCourse(Path.of(""));

    @BeforeEach
    void makeCourse(@TempDir Path root) {
        tiny = TinyCourse.in(root);
    }

    private int run(Function<Step, Judgement> verdicts, int columns, String... arguments) {
        Surroundings here = new Surroundings(
                Study.of(tiny.course()),
                () -> new TinyBench(verdicts),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new Display(new Terminal(false, false, columns), 24, false),
                NOON,
                Map.of());
        return new KataCommand(here, false, false).run(new PrintStream(err, true, StandardCharsets.UTF_8), arguments);
    }

    private int run(String... arguments) {
        return run(TinyCourse::red, 78, arguments);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("is listed with what it does by --help, whose lines fit 40 columns")
    void help() {
        run(TinyCourse::red, 38, "--help");

        assertThat(printed()).contains("   solution      Shows how yours and");
        assertThat(printed().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(38));
    }

    @Test
    @DisplayName("has a help of its own")
    void ownHelp() {
        run("reset", "--help");

        assertThat(printed()).contains(" ./kata reset [KATA STEP]").contains("-y, --yes     Does not ask.");
    }

    @Test
    @DisplayName("is named as it is typed on Windows, if the script says so")
    @SetSystemProperty(key = "kata.command", value = ".\\kata")
    void named() {
        run("reset", "--help");
        run("no-such-command");

        assertThat(printed()).contains(" .\\kata reset [KATA STEP]");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(".\\kata --help lists the commands.");
    }

    @Test
    @DisplayName("ends with 0 if the step that is checked is green")
    void checkGreen() {
        assertThat(run(TinyCourse::green, 78, "check", "auth", "2")).isZero();
    }

    @Test
    @DisplayName("ends with 1 if the step that is checked is red")
    void checkRed() {
        assertThat(run("check", "auth", "2")).isEqualTo(1);
    }

    @Test
    @DisplayName("ends with 1 if any kata is red that is checked")
    void checkAll() {
        assertThat(run("check", "all")).isEqualTo(1);
        assertThat(printed()).contains(" kata-http: 0 of 1 steps done").contains("  ~ auth 1: 1 of 2 tests pass");
    }

    @Test
    @DisplayName("ends with 2 and says why if there is no such step")
    void wrongStep() {
        assertThat(run("hint", "auth", "7")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("There is no step 7 in kata-auth.")
                .contains("./kata --help lists the commands.");
    }

    @Test
    @DisplayName("ends with 2 if there is no such command")
    void wrongCommand() {
        assertThat(run("hlep")).isEqualTo(2);
    }

    @Test
    @DisplayName("gives the next hint at each call")
    void hints() {
        run("hint", "auth", "2");
        run("hint", "auth", "2");

        assertThat(printed()).containsSubsequence("Hint 1 of 2", "Hint 2 of 2");
    }

    @Test
    @DisplayName("goes to a step, where the next call finds it")
    void goes() {
        run("go", "auth", "2");
        run("list");

        assertThat(printed()).contains("  > auth 2  The SigningKey");
    }

    @Test
    @DisplayName("keeps a solution back while the step is red")
    void solutionBack() {
        tiny.solution("http", "Endpoint", "class Endpoint { int ours; }");

        assertThat(run("solution", "http", "1")).isEqualTo(1);
        assertThat(printed()).contains("Step http 1 is not green yet").doesNotContain("ours;");
    }

    @Test
    @DisplayName("says that the solutions are not in this clone")
    void noSolution() {
        assertThat(run(TinyCourse::green, 78, "solution", "http", "1")).isEqualTo(1);
        assertThat(printed()).contains("The solutions are not in this clone: whoever handed it out left them out.");
    }

    @Test
    @DisplayName("is not needed without a terminal to see where one is")
    void whereabouts() {
        assertThat(run(step -> step.number() == 1 ? TinyCourse.green(step) : TinyCourse.red(step), 78))
                .isZero();
        assertThat(printed())
                .contains("Step 1, The Endpoint, is done")
                .contains(" kata-http 2: The ResourceUri")
                .contains("This is no terminal, so nothing is watched.");
    }
}
