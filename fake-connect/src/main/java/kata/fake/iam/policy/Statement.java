package kata.fake.iam.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One statement of a policy: an effect, and which requests it is for. */
public final class Statement {

    private final int number;
    private final @Nullable String sid;
    private final Effect effect;
    private final Listed<ActionPattern> actions;
    private final Listed<ArnPattern> resources;
    private final List<Condition> conditions;
    private final boolean readsContext;

    Statement(
            int number,
            @Nullable String sid,
            Effect effect,
            Listed<ActionPattern> actions,
            Listed<ArnPattern> resources,
            List<Condition> conditions) {
        this.number = number;
        this.sid = sid;
        this.effect = effect;
        this.actions = actions;
        this.resources = resources;
        this.conditions = List.copyOf(conditions);
        this.readsContext =
                !conditions.isEmpty() || resources.patterns().stream().anyMatch(ArnPattern::hasVariables);
    }

    /**
     * The patterns of an element that comes in two forms.
     *
     * @param patterns what the element lists
     * @param negated whether it is the form with Not, which is for everything but what it lists
     */
    record Listed<T>(List<T> patterns, boolean negated) {}

    /** The place in the policy, from 1. */
    public int number() {
        return number;
    }

    /** The statement's ID; null if it has none. */
    public @Nullable String sid() {
        return sid;
    }

    /** Whether it allows or denies. */
    public Effect effect() {
        return effect;
    }

    /** Whether the statement is for that request: its action, its resource and every condition must fit. */
    public boolean matches(AccessRequest request) {
        return matchesAction(request)
                && matchesResource(request)
                && conditions.stream().allMatch(condition -> condition.holds(request.context()));
    }

    /** Whether it has a condition, or a variable in a resource. */
    boolean readsContext() {
        return readsContext;
    }

    private boolean matchesAction(AccessRequest request) {
        return actions.negated() != actions.patterns().stream().anyMatch(pattern -> pattern.matches(request.action()));
    }

    /** A variable without a value makes the statement void; with NotResource it would match everything otherwise. */
    private boolean matchesResource(AccessRequest request) {
        if (resources.negated()
                && !resources.patterns().stream().allMatch(pattern -> pattern.isResolved(request.context()))) {
            return false;
        }
        return resources.negated()
                != resources.patterns().stream()
                        .anyMatch(pattern -> pattern.matches(request.resource(), request.context()));
    }

    /** How a message names the statement: {@code statement 'Read'} by its Sid, or {@code statement 2} by its place. */
    @Override
    public String toString() {
        return sid == null ? "statement " + number : "statement '" + sid + "'";
    }
}
