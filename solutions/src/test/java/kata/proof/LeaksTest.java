package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kata.coach.lesson.Lesson;
import kata.coach.report.Report;
import kata.coach.report.Terminal;
import kata.coach.verdict.StepVerdict;
import kata.coach.verdict.TestVerdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reads all that a step says to its learner, beside its solution. */
@DisplayName("A step")
@ExtendWith(OutcomesExtension.class)
class LeaksTest {

    /** Two words, such as a class and its method, are a pointer; three are a line. */
    private static final int TELLING = 3;

    private static final Set<String> GIVEN_ON_PURPOSE = Set.of(
            // A mapper is where Jackson begins; which of its nodes to fill is the step.
            "JsonMapper . builder ( ) . build ( )",
            // The form of any policy: a lesson that teaches it has to show it.
            "{ \" Version \" : \" 2012 - 10 - 17 \" , \" Statement \" : { \" Effect \" : \" Allow \" , \" Action \" : \" connect :");

    /** The contract names these, and the learner's code has to hold or pass on the same. */
    private static final Set<String> ASKED_FOR_BY_NAME =
            Set.of("application/json", "MessageDigest.isEqual", "sample-container-token");

    @TestFactory
    @DisplayName(
            "repeats no line of its solution, whatever its names: not in the lesson, a hint, a comment or a message")
    Stream<DynamicTest> quotesNoAnswer(Outcomes outcomes) {
        return forEachStep(outcomes, (kata, lesson, step) -> {
            Answer answer = Answer.of(KataProject.text(kata.solution(lesson)), KataProject.text(kata.stub(lesson)));
            Map<String, String> leaks = new TreeMap<>();
            StepTexts.of(kata, lesson, step).all().forEach((where, text) -> {
                Answer.Quote quote = answer.tellingMost(text);
                if (quote.telling() >= TELLING && !givenOnPurpose(quote)) {
                    leaks.put(where, quote.words());
                }
            });
            assertThat(leaks).isEmpty();
        });
    }

    @TestFactory
    @DisplayName("shows no expected value before the first attempt, so that none can be copied")
    Stream<DynamicTest> showsNoExpectedValue(Outcomes outcomes) {
        return forEachStep(outcomes, (kata, lesson, step) -> {
            Map<String, String> leaks = new TreeMap<>();
            Set<String> values = new TreeSet<>(ExpectedValues.of(KataProject.text(kata.test(step))));
            values.removeAll(ASKED_FOR_BY_NAME);
            StepTexts.of(kata, lesson, step)
                    .early()
                    .forEach((where, text) ->
                            values.stream().filter(text::contains).forEach(value -> leaks.put(where, value)));
            assertThat(leaks).isEmpty();
        });
    }

    @TestFactory
    @DisplayName("reports before the first attempt a sentence and whose turn it is, and nothing else")
    Stream<DynamicTest> reportsNoMoreThanWhoseTurnItIs(Outcomes outcomes) {
        return forEachStep(outcomes, (kata, lesson, step) -> {
            Report report = new Report(kata.kata(), new Terminal(false, true, 500));
            assertThat(step.tests())
                    .allSatisfy(test -> assertThat(report.failure(step, test)).isEqualTo(turn(step, test)));
        });
    }

    private static boolean givenOnPurpose(Answer.Quote quote) {
        return GIVEN_ON_PURPOSE.stream().anyMatch(given -> given.contains(quote.words()));
    }

    private static List<String> turn(StepVerdict step, TestVerdict test) {
        return List.of("  " + test.sentence(), "", "    Step " + step.number() + " is yours to write.");
    }

    private static Stream<DynamicTest> forEachStep(Outcomes outcomes, Check check) {
        return KataProject.katas().stream()
                .flatMap(kata -> kata.lessons().all().stream()
                        .map(lesson -> dynamicTest(
                                kata.name() + " " + KataModule.slug(lesson),
                                () -> check.accept(
                                        kata,
                                        lesson,
                                        outcomes.untouched(kata)
                                                .step(lesson.number())
                                                .orElseThrow()))));
    }

    private interface Check {
        void accept(KataModule kata, Lesson lesson, StepVerdict step);
    }
}
