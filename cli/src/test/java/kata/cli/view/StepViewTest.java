package kata.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalInt;
import kata.cli.TinyCourse;
import kata.cli.course.Step;
import kata.coach.engine.CompileError;
import kata.coach.engine.Judgement;
import kata.coach.engine.Printed;
import kata.coach.report.Terminal;
import kata.coach.verdict.Failure;
import kata.coach.verdict.StepVerdict;
import kata.coach.verdict.TestVerdict;
import kata.coach.verdict.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The view of a step")
class StepViewTest {

    private static final LocalTime NOON = LocalTime.of(12, 0, 5);

    private TinyCourse tiny = new TinyCourse(Path.of(""));

    @BeforeEach
    void makeCourse(@TempDir Path root) {
        tiny = TinyCourse.in(root);
    }

    private Step step() {
        return tiny.step("http/Endpoint");
    }

    private StepView view(int columns) {
        return new StepView(step(), new Terminal(false, false, columns));
    }

    @Test
    @DisplayName("is headed by the step and how much is done, on one line where that fits")
    void heading() {
        assertThat(view(60).heading(1, 4))
                .containsExactly(
                        "",
                        " kata-http 1: The Endpoint                       1 of 4 done",
                        " -----------------------------------------------------------");
    }

    @Test
    @DisplayName("is headed in two lines on a narrow terminal")
    void narrowHeading() {
        assertThat(view(30).heading(1, 4))
                .containsExactly("", " kata-http 1: The Endpoint", " 1 of 4 done", " -----------------------------");
    }

    @Test
    @DisplayName("says of a red step what failed, where to write, and how many tests pass")
    void red() {
        assertThat(view(78).red(TinyCourse.red(step()), NOON))
                .startsWith("  Speaks HTTPS")
                .contains("  Why it matters")
                .containsSequence(
                        "  Your code   kata-http/src/main/java/kata/http/Endpoint.java",
                        "  The lesson  kata-http/lessons/1-endpoint.md")
                .endsWith("", "  1 of 2 tests pass   checked at 12:00:05");
    }

    @Test
    @DisplayName("says of a kata's first step, before it is begun, that red is normal")
    void welcome() {
        Failure notWritten = new Failure(
                Failure.Kind.NOT_WRITTEN, "X", "Step 1 is yours to write.", null, null, List.of(), OptionalInt.empty());
        TestVerdict test = new TestVerdict("Step1EndpointTest", "speaks", "Speaks HTTPS", "", notWritten, List.of());
        StepVerdict untouched = new StepVerdict(1, "Endpoint", "kata.http.Step1EndpointTest", List.of(test));

        assertThat(view(78).red(
                                new Judgement.Judged(new Verdict(List.of(untouched), List.of()), Printed.NOTHING),
                                NOON))
                .startsWith(
                        "  Red is normal here: each step starts unfinished, and you turn it green.",
                        "",
                        "  Speaks HTTPS")
                .containsSequence(
                        "  The lesson  kata-http/lessons/1-endpoint.md",
                        "  Your code   kata-http/src/main/java/kata/http/Endpoint.java");
    }

    @Test
    @DisplayName("puts the time on a line of its own on a narrow terminal")
    void narrowTime() {
        assertThat(view(30).red(TinyCourse.red(step()), NOON))
                .endsWith("", "  1 of 2 tests pass", "  checked at 12:00:05");
    }

    @Test
    @DisplayName("says in a line that a step is green")
    void green() {
        assertThat(view(78).green(TinyCourse.green(step())))
                .containsExactly("  x Step 1, The Endpoint, is done: 2 tests green. Well worked.");
    }

    @Test
    @DisplayName("shows what the code printed, and counts the rest")
    void printed() {
        Judgement.Judged red = (Judgement.Judged) TinyCourse.red(step());
        Judgement noisy = new Judgement.Judged(red.verdict(), new Printed(List.of("here I am"), 2));

        assertThat(view(78).red(noisy, NOON))
                .containsSequence("", "  What your code printed", "    here I am", "    and 2 more lines");
    }

    @Test
    @DisplayName("shows what does not compile")
    void notCompiled() {
        Judgement broken = new Judgement.NotCompiled(List.of(
                new CompileError("kata/http/Endpoint.java", 1, 1, "';' expected", "compiler.err.expected", "", "")));

        assertThat(view(78).red(broken, NOON)).anyMatch(line -> line.contains("';' expected"));
    }

    @Test
    @DisplayName("does not call a step green whose test class did not run")
    void nothingRanIsNotGreen() {
        Judgement other = TinyCourse.green(tiny.step("http/ResourceUri"));

        assertThat(StepView.isGreen(step(), other)).isFalse();
    }
}
