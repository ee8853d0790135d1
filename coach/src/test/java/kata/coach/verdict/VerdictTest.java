package kata.coach.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The verdict on a run")
class VerdictTest {

    private static final Failure STUB = failure(Failure.Kind.NOT_WRITTEN);
    private static final Failure WRONG = failure(Failure.Kind.ASSERTION);
    private static final Failure HUNG = failure(Failure.Kind.TIME_LIMIT);
    private static final Failure NOT_RUN = failure(Failure.Kind.NOT_RUN);
    private static final TestVerdict RULE = test(null);
    private static final TestVerdict BROKEN_RULE = test(WRONG);

    @Test
    @DisplayName("The steps stand in the order of their numbers")
    void sortsTheSteps() {
        assertThat(verdict(step(10, null), step(2, null), step(1, null)).steps())
                .extracting(StepVerdict::number)
                .containsExactly(1, 2, 10);
    }

    @Test
    @DisplayName("The learner is at the first step that is not done")
    void findsTheLearner() {
        assertThat(verdict(step(1, null), step(2, WRONG), step(3, STUB)).here())
                .map(StepVerdict::number)
                .contains(2);
    }

    @Test
    @DisplayName("A later step that is done does not move the learner on")
    void staysAtTheGap() {
        assertThat(verdict(step(1, STUB), step(2, null)).here())
                .map(StepVerdict::number)
                .contains(1);
    }

    @Test
    @DisplayName("With every step done the learner is nowhere")
    void hasNoPlaceAtTheEnd() {
        assertThat(verdict(step(1, null)).here()).isEmpty();
    }

    @Test
    @DisplayName("When the run was given up, the learner is where something did not end")
    void findsWhatDidNotEnd() {
        assertThat(verdict(step(1, NOT_RUN), step(2, STUB), step(3, HUNG)).here())
                .map(StepVerdict::number)
                .contains(3);
    }

    @Test
    @DisplayName(
            "When the run was given up in the house rules, the learner is at the first step that ran and is not done")
    void findsWhatRan() {
        assertThat(verdict(step(1, NOT_RUN), step(2, WRONG)).here())
                .map(StepVerdict::number)
                .contains(2);
    }

    @Test
    @DisplayName("When no step ran, the learner is at the first")
    void findsTheFirstOfNone() {
        assertThat(verdict(step(1, NOT_RUN), step(2, NOT_RUN)).here())
                .map(StepVerdict::number)
                .contains(1);
    }

    @Test
    @DisplayName("A later step that hangs does not take the learner's place if all steps ran")
    void staysBeforeTheHungStep() {
        assertThat(verdict(step(1, WRONG), step(2, HUNG)).here())
                .map(StepVerdict::number)
                .contains(1);
    }

    @Test
    @DisplayName("A run of which a step was not run was given up")
    void isGivenUp() {
        assertThat(verdict(step(1, HUNG), step(2, NOT_RUN)).givenUp()).isTrue();
    }

    @Test
    @DisplayName("A run of which the house rules were not run was given up")
    void isGivenUpBeforeTheRules() {
        assertThat(new Verdict(List.of(step(1, HUNG)), List.of(test(NOT_RUN))).givenUp())
                .isTrue();
    }

    @Test
    @DisplayName("A run in which a step hung and all were run was not given up")
    void isNotGivenUp() {
        assertThat(verdict(step(1, HUNG), step(2, null)).givenUp()).isFalse();
    }

    @Test
    @DisplayName("The steps that are done are counted, wherever they stand")
    void countsDoneSteps() {
        assertThat(verdict(step(1, STUB), step(2, null), step(3, WRONG), step(4, null))
                        .done())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("Stubs alone are an untouched kata")
    void isUntouched() {
        assertThat(verdict(step(1, STUB), step(2, STUB)).untouched()).isTrue();
    }

    @Test
    @DisplayName("One wrong answer is a touched kata")
    void isTouched() {
        assertThat(verdict(step(1, STUB), step(2, WRONG)).untouched()).isFalse();
    }

    @Test
    @DisplayName("A run without a step is not called untouched")
    void isNotUntouchedWithoutSteps() {
        assertThat(verdict().untouched()).isFalse();
    }

    @Test
    @DisplayName("Steps and rules that all hold have passed")
    void hasPassed() {
        assertThat(new Verdict(List.of(step(1, null)), List.of(RULE)).passed()).isTrue();
    }

    @Test
    @DisplayName("A broken house rule alone keeps the run from passing")
    void hasNotPassedWithABrokenRule() {
        assertThat(new Verdict(List.of(step(1, null)), List.of(RULE, BROKEN_RULE)).passed())
                .isFalse();
    }

    @Test
    @DisplayName("A step that is not done keeps the run from passing")
    void hasNotPassedWithAFailingStep() {
        assertThat(verdict(step(1, null), step(2, STUB)).passed()).isFalse();
    }

    @Test
    @DisplayName("A step is found by its number")
    void findsAStep() {
        assertThat(verdict(step(1, null), step(7, STUB)).step(7))
                .map(StepVerdict::state)
                .contains(State.NOT_STARTED);
    }

    @Test
    @DisplayName("A step that did not run is not found")
    void findsNoOtherStep() {
        assertThat(verdict(step(1, null)).step(2)).isEmpty();
    }

    private static Verdict verdict(StepVerdict... steps) {
        return new Verdict(List.of(steps), List.of());
    }

    private static StepVerdict step(int number, @Nullable Failure failure) {
        return new StepVerdict(number, "Thing", "kata.auth.Step" + number + "ThingTest", List.of(test(failure)));
    }

    private static TestVerdict test(@Nullable Failure failure) {
        return new TestVerdict("kata.auth.AnyTest", "any", "A sentence", "", failure, List.of());
    }

    private static Failure failure(Failure.Kind kind) {
        return new Failure(kind, "AssertionError", "no", null, null, List.of(), OptionalInt.empty());
    }
}
