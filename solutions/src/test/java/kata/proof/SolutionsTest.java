package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kata.coach.engine.Engine;
import kata.coach.engine.Judgement;
import kata.coach.verdict.StepVerdict;
import kata.coach.verdict.TestVerdict;
import kata.coach.verdict.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Surefire runs the same tests on the same solutions; this shows that the engine comes to the same verdict. */
class SolutionsTest {

    static List<KataModule> katas() {
        return KataProject.katas();
    }

    @ParameterizedTest
    @MethodSource("katas")
    @DisplayName("Every solution passes every test of its kata, in the engine too")
    void passEveryTest(KataModule kata) {
        try (Engine engine = KataProject.engine()) {
            Judgement judgement = engine.judge(kata.solutions(), kata.tests(), kata.resources());

            assertThat(judgement).isInstanceOf(Judgement.Judged.class);
            Verdict verdict = ((Judgement.Judged) judgement).verdict();
            assertThat(verdict.steps()).hasSameSizeAs(kata.lessons().all());
            assertThat(failing(verdict)).isEmpty();
        }
    }

    private static List<TestVerdict> failing(Verdict verdict) {
        return java.util.stream.Stream.concat(
                        verdict.rules().stream(),
                        verdict.steps().stream().map(StepVerdict::tests).flatMap(List::stream))
                .filter(test -> !test.passed())
                .toList();
    }
}
