package kata.coach.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What came of one step.
 *
 * @param number the step's number, from 1
 * @param subject the class that the learner writes, by its simple name
 * @param testClass the fully qualified name of the step's test class
 * @param tests the tests: one that did not end, if there is one, then those that failed in the order in which they stand in
 *     the source, then those that passed
 */
public record StepVerdict(int number, String subject, String testClass, List<TestVerdict> tests) {

    private static final Comparator<TestVerdict> AS_WRITTEN = Comparator.comparing(TestVerdict::ended)
            .thenComparingInt(StepVerdict::line)
            .thenComparing(TestVerdict::method);

    public StepVerdict {
        tests = tests.stream().sorted(AS_WRITTEN).toList();
    }

    /** How far the step has come. */
    public State state() {
        if (tests.stream().allMatch(TestVerdict::passed)) {
            return State.PASSED;
        }
        if (notRun() == tests.size()) {
            return State.NOT_RUN;
        }
        boolean untouched = tests.stream().allMatch(test -> test.failedBy(Failure.Kind.NOT_WRITTEN));
        return untouched ? State.NOT_STARTED : State.FAILING;
    }

    /** How many tests pass. */
    public long passed() {
        return tests.stream().filter(TestVerdict::passed).count();
    }

    /** How many tests were not run, because one before them did not end. */
    public long notRun() {
        return tests.stream()
                .filter(test -> test.failedBy(Failure.Kind.NOT_RUN))
                .count();
    }

    /**
     * The test that did not end, if there is one, for it keeps others from running; or else the failing test that stands
     * first in the source, which does not depend on the order in which the tests ran.
     */
    public Optional<TestVerdict> firstFailure() {
        return tests.stream().filter(test -> !test.passed()).findFirst();
    }

    /** True if a test of it did not end. */
    boolean hangs() {
        return !tests.stream().allMatch(TestVerdict::ended);
    }

    private static int line(TestVerdict test) {
        int unknown = test.failedBy(Failure.Kind.NOT_RUN) ? Integer.MAX_VALUE - 1 : Integer.MAX_VALUE - 2;
        return test.cause().map(cause -> cause.testLine().orElse(unknown)).orElse(Integer.MAX_VALUE);
    }
}
