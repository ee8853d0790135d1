package kata.fake.iam.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One key of one operator in the Condition element. All conditions of a statement must hold; of a condition's values
 * one is enough, and with a negated operator none may match.
 *
 * @param operator the operator
 * @param key the condition key
 * @param values the values, at least one
 */
record Condition(Operator operator, String key, List<ValueTest> values) {

    Condition {
        values = List.copyOf(values);
    }

    /**
     * Whether the condition holds. With a missing key, a positive operator does not hold and a negated one does;
     * ForAllValues and IfExists hold, ForAnyValue does not. A value with a variable that the request does not know
     * makes the whole condition fail, which is inferred from "this might cause the entire statement to be invalid" (IAM
     * User Guide, "IAM policy elements: Variables and tags").
     */
    boolean holds(RequestContext context) {
        List<String> given = context.get(key);
        if (operator.isVacuous(given)) {
            return operator.ifExists() && given.isEmpty() || operator.holds(List.of(), comparisons(context));
        }
        List<Predicate<String>> comparisons = comparisons(context);
        return comparisons.size() == values.size() && operator.holds(given, comparisons);
    }

    private List<Predicate<String>> comparisons(RequestContext context) {
        List<Predicate<String>> comparisons = new ArrayList<>();
        values.stream()
                .map(value -> value.in(context))
                .flatMap(Optional::stream)
                .forEach(comparisons::add);
        return comparisons;
    }
}
