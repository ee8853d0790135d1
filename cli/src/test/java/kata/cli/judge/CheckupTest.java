package kata.cli.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import kata.cli.TinyBench;
import kata.cli.TinyCourse;
import kata.cli.course.Step;
import kata.coach.engine.Judgement;
import kata.coach.report.Terminal;
import kata.coach.verdict.Failure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A check of all katas")
class CheckupTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("counts the tests of a step that fails")
    void countsTests() {
        Step step = TinyCourse.in(folder).step("http/Endpoint");

        assertThat(lines(step, TinyCourse.red(step)))
                .containsExactly("", " kata-http: 0 of 1 steps done", "  ~ http 1: 1 of 2 tests pass");
    }

    @Test
    @DisplayName("names a step that was not run")
    void namesWhatWasNotRun() {
        Step step = TinyCourse.in(folder).step("http/Endpoint");
        Failure leftOut = new Failure(
                Failure.Kind.NOT_RUN, "", "the run was given up", null, null, List.of(), OptionalInt.empty());

        assertThat(lines(step, TinyCourse.judged(step, List.of(TinyCourse.test(step, "first", leftOut)))))
                .containsExactly("", " kata-http: 0 of 1 steps done", "  ~ http 1: not run");
    }

    private static List<String> lines(Step step, Judgement judgement) {
        return new Checkup(List.of(step.module()), new TinyBench(any -> judgement)).lines(Terminal.PLAIN);
    }
}
