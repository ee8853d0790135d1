package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import kata.coach.engine.Engine;
import kata.coach.engine.Judgement;
import kata.coach.lesson.Lesson;
import kata.coach.verdict.Failure;
import kata.coach.verdict.State;
import kata.coach.verdict.StepVerdict;
import kata.coach.verdict.TestVerdict;
import kata.coach.verdict.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("An untouched kata")
@ExtendWith(OutcomesExtension.class)
class UntouchedKatasTest {

    @TestFactory
    @DisplayName("is red in every step, for the reason that its own stub gives")
    Stream<DynamicNode> isRedForItsDeclaredReason(Engine engine) {
        return KataProject.katas().stream().map(kata -> dynamicContainer(kata.name(), checks(engine, kata)));
    }

    private static Stream<DynamicNode> checks(Engine engine, KataModule kata) {
        Judgement judgement = engine.judge(kata.stubs(), kata.tests(), kata.resources());
        return judgement instanceof Judgement.Judged judged
                ? checks(kata, judged.verdict())
                : Stream.of(dynamicTest("compiles", () -> assertThat(judgement).isInstanceOf(Judgement.Judged.class)));
    }

    private static Stream<DynamicNode> checks(KataModule kata, Verdict verdict) {
        Stream<DynamicNode> whole = Stream.of(
                dynamicTest(
                        "a lesson and a test class for each step",
                        () -> assertThat(verdict.steps().stream()
                                        .map(StepVerdict::number)
                                        .toList())
                                .isEqualTo(kata.lessons().all().stream()
                                        .map(Lesson::number)
                                        .toList())),
                dynamicTest(
                        "keeps the house rules",
                        () -> assertThat(verdict.rules()).isNotEmpty().allMatch(TestVerdict::passed)));
        return Stream.concat(
                whole,
                verdict.steps().stream()
                        .map(step -> dynamicTest("step " + step.number(), () -> isNotStarted(kata, step))));
    }

    private static void isNotStarted(KataModule kata, StepVerdict step) {
        Lesson lesson = kata.lessons().of(step.number()).orElseThrow();
        String reason = "Step %s is yours to write: %s/lessons/%s"
                .formatted(step.number(), kata.name(), lesson.file().getFileName());
        assertThat(step.tests()).allSatisfy(test -> {
            assertThat(test.cause().map(Failure::kind)).as(test.id()).contains(Failure.Kind.NOT_WRITTEN);
            assertThat(test.cause().map(Failure::message).orElse(""))
                    .as(test.id())
                    .contains(reason);
        });
        assertThat(step.state()).isEqualTo(State.NOT_STARTED);
    }
}
