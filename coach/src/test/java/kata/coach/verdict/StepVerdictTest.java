package kata.coach.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The verdict on a step")
class StepVerdictTest {

    private static final TestVerdict PASSED = test("passes", null);
    private static final TestVerdict STUB = test("stub", failure(Failure.Kind.NOT_WRITTEN, OptionalInt.of(9)));
    private static final TestVerdict WRONG = test("wrong", failure(Failure.Kind.ASSERTION, OptionalInt.of(20)));
    private static final TestVerdict HUNG = test("hung", failure(Failure.Kind.TIME_LIMIT, OptionalInt.of(30)));
    private static final TestVerdict LEFT_OUT = test("left out", failure(Failure.Kind.NOT_RUN, OptionalInt.empty()));

    @Test
    @DisplayName("Stubs alone are a step that has not been started")
    void isNotStarted() {
        assertThat(step(STUB, STUB).state()).isEqualTo(State.NOT_STARTED);
    }

    @Test
    @DisplayName("A stub beside a passing test is a step that fails")
    void isFailingWithAStubLeft() {
        assertThat(step(STUB, PASSED).state()).isEqualTo(State.FAILING);
    }

    @Test
    @DisplayName("A stub beside a wrong answer is a step that fails")
    void isFailingWithAStubAndAWrongAnswer() {
        assertThat(step(STUB, WRONG).state()).isEqualTo(State.FAILING);
    }

    @Test
    @DisplayName("Passing tests alone are a step that is done")
    void isPassed() {
        assertThat(step(PASSED, PASSED).state()).isEqualTo(State.PASSED);
    }

    @Test
    @DisplayName("Tests that were all left out are a step that was not run")
    void isNotRun() {
        assertThat(step(LEFT_OUT, LEFT_OUT).state()).isEqualTo(State.NOT_RUN);
    }

    @Test
    @DisplayName("A test that was left out after one that hung is a step that fails")
    void isFailingWithATestLeftOut() {
        assertThat(step(HUNG, LEFT_OUT).state()).isEqualTo(State.FAILING);
    }

    @Test
    @DisplayName("The passing tests are counted")
    void countsWhatPasses() {
        assertThat(step(PASSED, WRONG, PASSED).passed()).isEqualTo(2);
    }

    @Test
    @DisplayName("A step that is done has no first failure")
    void hasNoFailure() {
        assertThat(step(PASSED).firstFailure()).isEmpty();
    }

    @Test
    @DisplayName("The first failure is the one with the lowest line, whatever came first")
    void findsTheFirstInTheSource() {
        assertThat(step(WRONG, PASSED, STUB).firstFailure()).contains(STUB);
    }

    @Test
    @DisplayName("A test that hung comes before all others: it keeps them from running")
    void putsTheHungOneFirst() {
        assertThat(step(STUB, LEFT_OUT, HUNG, WRONG).firstFailure()).contains(HUNG);
    }

    @Test
    @DisplayName("A test that used up the memory comes before all others too")
    void putsTheGreedyOneFirst() {
        Failure memory = new Failure(
                Failure.Kind.EXCEPTION, "OutOfMemoryError", "heap", null, null, List.of(), OptionalInt.of(30));
        TestVerdict greedy = test("grows", memory);

        assertThat(step(STUB, greedy).firstFailure()).contains(greedy);
    }

    @Test
    @DisplayName("A failure whose line is not known comes after those with a line")
    void putsUnknownLinesLast() {
        TestVerdict unknown = test("a", failure(Failure.Kind.EXCEPTION, OptionalInt.empty()));

        assertThat(step(unknown, PASSED, WRONG).tests()).containsExactly(WRONG, unknown, PASSED);
    }

    @ParameterizedTest(name = "seed {0}")
    @DisplayName("The first failure of a real run is the first in the source, whatever the order of execution")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void doesNotDependOnTheOrder(long seed) {
        List<TestVerdict> ran = InnerRun.seeded(seed, ThreeWrong.class).rules();

        assertThat(step(ran.toArray(TestVerdict[]::new))
                        .firstFailure()
                        .orElseThrow()
                        .method())
                .isEqualTo("zuluComesFirst");
    }

    @Test
    @DisplayName("A test that fails in a helper of its class stands where the test does, not where the helper does")
    void goesByTheTestNotByItsHelper() {
        List<TestVerdict> ran = InnerRun.of(WithAHelper.class).rules();

        assertThat(step(ran.toArray(TestVerdict[]::new))
                        .firstFailure()
                        .orElseThrow()
                        .method())
                .isEqualTo("zuluComesFirst");
    }

    private static StepVerdict step(TestVerdict... tests) {
        return new StepVerdict(4, "SigningKey", "kata.auth.Step4SigningKeyTest", List.of(tests));
    }

    private static TestVerdict test(String method, @Nullable Failure failure) {
        return new TestVerdict("kata.auth.Step4SigningKeyTest", method, "A sentence", "", failure, List.of());
    }

    private static Failure failure(Failure.Kind kind, OptionalInt line) {
        return new Failure(kind, "AssertionError", "no", null, null, List.of(), line);
    }

    @Fixture
    static class ThreeWrong {

        @Test
        void zuluComesFirst() {
            assertThat(1).isZero();
        }

        @Test
        void mikeComesSecond() {
            List.of(2).forEach(number -> assertThat(number).isZero());
        }

        @Test
        void alphaComesThird() {
            assertThat(3).isZero();
        }
    }

    @Fixture
    static class WithAHelper {

        @Test
        void zuluComesFirst() {
            helper();
        }

        @Test
        void alphaComesSecond() {
            assertThat(2).isZero();
        }

        private static void helper() {
            assertThat(1).isZero();
        }
    }
}
