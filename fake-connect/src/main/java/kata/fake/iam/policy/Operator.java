package kata.fake.iam.policy;

import java.util.List;
import java.util.function.Predicate;

/**
 * An operator with all that may stand around its name: {@code ForAnyValue:StringLikeIfExists}.
 *
 * @param quantifier how several values of a request count
 * @param comparison the operator itself
 * @param ifExists whether the condition holds when the key is missing
 */
record Operator(Quantifier quantifier, Comparison comparison, boolean ifExists) {

    private static final String IF_EXISTS = "IfExists";

    /** How several values of a request count. */
    enum Quantifier {
        /** One match is enough, or too much if the operator is negated. IAM promises this for single values only. */
        NONE(""),

        /** One value that passes is enough. */
        FOR_ANY_VALUE("ForAnyValue:"),

        /** Every value must pass: a request without values passes. */
        FOR_ALL_VALUES("ForAllValues:");

        private final String prefix;

        Quantifier(String prefix) {
            this.prefix = prefix;
        }
    }

    /**
     * The operator of that name.
     *
     * @throws MalformedPolicyException if there is none
     */
    static Operator named(String name) {
        Quantifier quantifier = name.startsWith(Quantifier.FOR_ANY_VALUE.prefix)
                ? Quantifier.FOR_ANY_VALUE
                : name.startsWith(Quantifier.FOR_ALL_VALUES.prefix) ? Quantifier.FOR_ALL_VALUES : Quantifier.NONE;
        boolean ifExists = name.endsWith(IF_EXISTS);
        String plain = name.substring(
                quantifier.prefix.length(), ifExists ? name.length() - IF_EXISTS.length() : name.length());
        Comparison comparison = Comparison.named(plain)
                .orElseThrow(() -> new MalformedPolicyException("'" + name + "' is no condition operator. Write one of "
                        + String.join(", ", Comparison.names()) + "; case counts."));
        if (comparison == Comparison.NULL && !plain.equals(name)) {
            throw new MalformedPolicyException(
                    "'" + name + "' puts something around Null. Write Null alone: it asks whether the key is there.");
        }
        return new Operator(quantifier, comparison, ifExists);
    }

    /**
     * Whether a condition holds.
     *
     * @param given the values of the request, none if the key is missing
     * @param wanted the values of the policy, each as a comparison
     */
    boolean holds(List<String> given, List<Predicate<String>> wanted) {
        Predicate<String> matches = value -> wanted.stream().anyMatch(comparison -> comparison.test(value));
        Predicate<String> passes = comparison.negated() ? matches.negate() : matches;
        if (comparison == Comparison.NULL) {
            return matches.test(String.valueOf(given.isEmpty()));
        }
        return switch (quantifier) {
            case FOR_ANY_VALUE -> given.stream().anyMatch(passes);
            case FOR_ALL_VALUES -> given.stream().allMatch(passes);
            case NONE -> comparison.negated() != given.stream().anyMatch(matches);
        };
    }

    /**
     * Whether there is nothing to compare: the key is missing, or a quantifier meets empty texts only (IAM User Guide,
     * "Evaluation logic for condition set operators").
     */
    boolean isVacuous(List<String> given) {
        return quantifier == Quantifier.NONE ? given.isEmpty() : given.stream().allMatch(String::isEmpty);
    }
}
