package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import kata.coach.verdict.StepVerdict;
import kata.coach.verdict.TestVerdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Test classes run in random order in one JVM, and what a class keeps in a static field is made when the first of them
 * needs it. Of the other steps' test classes only those that lean on a step can be the first to need it.
 */
@DisplayName("A misconception, in a run of its step and of the step that leans on it")
@ExtendWith(OutcomesExtension.class)
class TestOrderTest {

    @TestFactory
    @DisplayName("shows its declared test, whichever of the two runs first")
    Stream<DynamicNode> isCaughtInEitherOrder(Outcomes outcomes) {
        return KataProject.katas().stream()
                .filter(kata -> kata.leaning().step() > 0)
                .map(kata -> dynamicContainer(kata.name(), checks(outcomes, kata)));
    }

    private static Stream<DynamicNode> checks(Outcomes outcomes, KataModule kata) {
        Leaning leaning = kata.leaning();
        String above = kata.testClass(leaning.step());
        return kata.misconceptions().stream()
                .filter(wrong -> leaning.on().contains(wrong.step()))
                .map(wrong -> dynamicTest(wrong.toString(), () -> {
                    // A shuffle by one seed exchanges two, or does not: so one of these orders is the other.
                    assertCaught(wrong, outcomes.among(kata, wrong, List.of(above, wrong.testClass())));
                    assertCaught(wrong, outcomes.among(kata, wrong, List.of(wrong.testClass(), above)));
                }));
    }

    private static void assertCaught(Misconception wrong, StepVerdict step) {
        assertThat(step.firstFailure().map(TestVerdict::method).orElse("none fails"))
                .as("the first failing test of step %s", wrong.step())
                .isEqualTo(wrong.method());
    }
}
