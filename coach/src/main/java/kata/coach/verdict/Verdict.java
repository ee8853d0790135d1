package kata.coach.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What came of a run of one kata's tests.
 *
 * @param steps the steps that ran, by number
 * @param rules the tests that belong to no step: the house rules
 */
public record Verdict(List<StepVerdict> steps, List<TestVerdict> rules) {

    public Verdict {
        steps = steps.stream()
                .sorted(Comparator.comparingInt(StepVerdict::number))
                .toList();
        rules = List.copyOf(rules);
    }

    /** True if every test of every step passed, and every house rule holds. */
    public boolean passed() {
        return here().isEmpty() && rules.stream().allMatch(TestVerdict::passed);
    }

    /** True if the run was given up: there are steps, or house rules, that were not run. */
    public boolean givenUp() {
        return steps.stream().anyMatch(step -> step.state() == State.NOT_RUN)
                || rules.stream().anyMatch(rule -> rule.failedBy(Failure.Kind.NOT_RUN));
    }

    /** True if no step has been started. */
    public boolean untouched() {
        return !steps.isEmpty() && steps.stream().allMatch(step -> step.state() == State.NOT_STARTED);
    }

    /** How many steps are done. */
    public long done() {
        return steps.stream().filter(step -> step.state() == State.PASSED).count();
    }

    /**
     * Where the learner is: the first step that is not done yet. If the run was given up, it is the first step in which
     * something did not end, for until that is mended nothing can be said of the others.
     */
    public Optional<StepVerdict> here() {
        List<StepVerdict> open =
                steps.stream().filter(step -> step.state() != State.PASSED).toList();
        return first(open, step -> givenUp() && step.hangs())
                .or(() -> first(open, step -> step.state() != State.NOT_RUN))
                .or(() -> first(open, step -> true));
    }

    private static Optional<StepVerdict> first(List<StepVerdict> steps, Predicate<StepVerdict> wanted) {
        return steps.stream().filter(wanted).findFirst();
    }

    /** The step of that number, if it ran. */
    public Optional<StepVerdict> step(int number) {
        return steps.stream().filter(step -> step.number() == number).findFirst();
    }
}
