package kata.coach.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    /** True if no step has been started. */
    public boolean untouched() {
        return !steps.isEmpty() && steps.stream().allMatch(step -> step.state() == State.NOT_STARTED);
    }

    /** How many steps are done. */
    public long done() {
        return steps.stream().filter(step -> step.state() == State.PASSED).count();
    }

    /** The first step that is not done yet: where the learner is. */
    public Optional<StepVerdict> here() {
        return steps.stream().filter(step -> step.state() != State.PASSED).findFirst();
    }

    /** The step of that number, if it ran. */
    public Optional<StepVerdict> step(int number) {
        return steps.stream().filter(step -> step.number() == number).findFirst();
    }
}
