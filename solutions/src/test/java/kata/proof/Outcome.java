package kata.proof;

import java.util.List;
import java.util.Optional;
import kata.coach.report.Report;
import kata.coach.report.Terminal;
import kata.coach.verdict.StepVerdict;
import kata.coach.verdict.TestVerdict;

/**
 * What comes of one wrong answer.
 *
 * @param kata the kata that it belongs to
 * @param wrong the wrong answer
 * @param step what its step's tests said of it
 */
record Outcome(KataModule kata, Misconception wrong, StepVerdict step) {

    /** The declared test, if it failed. */
    Optional<TestVerdict> caught() {
        return step.tests().stream()
                .filter(test -> test.method().equals(wrong.method()) && !test.passed())
                .findFirst();
    }

    /** The failing test that a learner is shown. */
    Optional<TestVerdict> shown() {
        return step.firstFailure();
    }

    /** How many tests fail. */
    long failing() {
        return step.tests().size() - step.passed();
    }

    /** What the report says of that test, as on a terminal that shows no more than ASCII. */
    List<String> read(TestVerdict test) {
        return read(test, Terminal.PLAIN);
    }

    /** What the report says of that test. */
    List<String> read(TestVerdict test, Terminal terminal) {
        return new Report(kata.kata(), terminal).failure(step, test);
    }
}
