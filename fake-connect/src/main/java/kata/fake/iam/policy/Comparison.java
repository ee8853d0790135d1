package kata.fake.iam.policy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * The condition operators, without what may be put before and after their names (IAM User Guide, "Condition
 * operators"). BinaryEquals is missing: no request to the fake has a binary key.
 */
enum Comparison {
    STRING_EQUALS("StringEquals", false, Comparison::text),
    STRING_NOT_EQUALS("StringNotEquals", true, Comparison::text),
    STRING_EQUALS_IGNORE_CASE("StringEqualsIgnoreCase", false, Comparison::textIgnoringCase),
    STRING_NOT_EQUALS_IGNORE_CASE("StringNotEqualsIgnoreCase", true, Comparison::textIgnoringCase),
    STRING_LIKE("StringLike", false, Comparison::like),
    STRING_NOT_LIKE("StringNotLike", true, Comparison::like),
    NUMERIC_EQUALS("NumericEquals", false, number(sign -> sign == 0)),
    NUMERIC_NOT_EQUALS("NumericNotEquals", true, number(sign -> sign == 0)),
    NUMERIC_LESS_THAN("NumericLessThan", false, number(sign -> sign < 0)),
    NUMERIC_LESS_THAN_EQUALS("NumericLessThanEquals", false, number(sign -> sign <= 0)),
    NUMERIC_GREATER_THAN("NumericGreaterThan", false, number(sign -> sign > 0)),
    NUMERIC_GREATER_THAN_EQUALS("NumericGreaterThanEquals", false, number(sign -> sign >= 0)),
    DATE_EQUALS("DateEquals", false, date(sign -> sign == 0)),
    DATE_NOT_EQUALS("DateNotEquals", true, date(sign -> sign == 0)),
    DATE_LESS_THAN("DateLessThan", false, date(sign -> sign < 0)),
    DATE_LESS_THAN_EQUALS("DateLessThanEquals", false, date(sign -> sign <= 0)),
    DATE_GREATER_THAN("DateGreaterThan", false, date(sign -> sign > 0)),
    DATE_GREATER_THAN_EQUALS("DateGreaterThanEquals", false, date(sign -> sign >= 0)),
    BOOL("Bool", false, (value, variables) -> ValueTest.fixed(bool(value)::equalsIgnoreCase)),
    IP_ADDRESS("IpAddress", false, (value, variables) -> ValueTest.fixed(AddressRange.of(value)::contains)),
    NOT_IP_ADDRESS("NotIpAddress", true, (value, variables) -> ValueTest.fixed(AddressRange.of(value)::contains)),
    ARN_EQUALS("ArnEquals", false, Comparison::arn),
    ARN_LIKE("ArnLike", false, Comparison::arn),
    ARN_NOT_EQUALS("ArnNotEquals", true, Comparison::arn),
    ARN_NOT_LIKE("ArnNotLike", true, Comparison::arn),

    /** Asks whether the key is there at all; its value is compared with whether the key is missing. */
    NULL("Null", false, (value, variables) -> ValueTest.fixed(bool(value)::equalsIgnoreCase));

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final Pattern ARN = Pattern.compile("arn:([^:]*:){4}.+", Pattern.DOTALL);

    private final String text;
    private final boolean negated;
    private final Compiler compiler;

    Comparison(String text, boolean negated, Compiler compiler) {
        this.text = text;
        this.negated = negated;
        this.compiler = compiler;
    }

    private interface Compiler {
        ValueTest compile(String value, boolean variables);
    }

    /** The operator of that name, in exactly this spelling. */
    static Optional<Comparison> named(String name) {
        return Arrays.stream(values())
                .filter(comparison -> comparison.text.equals(name))
                .findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(comparison -> comparison.text).toList();
    }

    /** Whether it holds when no value matches. Its tests are those of its positive twin. */
    boolean negated() {
        return negated;
    }

    /**
     * The test that a value of a policy stands for.
     *
     * @throws MalformedPolicyException if this operator cannot be used with that value
     */
    ValueTest compile(String value, boolean variables) {
        return compiler.compile(value, variables);
    }

    private static ValueTest text(String value, boolean variables) {
        TextPattern pattern = TextPattern.of(value, TextPattern.Wildcards.NONE, variables);
        return context -> pattern.resolve(context).map(glob -> glob::matches);
    }

    private static ValueTest textIgnoringCase(String value, boolean variables) {
        TextPattern pattern = TextPattern.of(value, TextPattern.Wildcards.NONE, variables);
        return context -> pattern.resolve(context).map(glob -> given -> glob.matches(given, true));
    }

    private static ValueTest like(String value, boolean variables) {
        TextPattern pattern = TextPattern.of(value, TextPattern.Wildcards.ANYWHERE, variables);
        return context -> pattern.resolve(context).map(glob -> glob::matches);
    }

    /** ArnEquals and ArnLike behave alike: both know wildcards. */
    private static ValueTest arn(String value, boolean variables) {
        TextPattern pattern = TextPattern.of(value, TextPattern.Wildcards.ARN, variables);
        if (!pattern.hasVariables() && !ARN.matcher(value).matches()) {
            throw new MalformedPolicyException(
                    "'" + value + "' is no ARN. Write all six parts, such as" + " arn:aws:iam::123456789012:role/*.");
        }
        return context -> pattern.resolve(context).map(glob -> glob::matches);
    }

    private static Compiler number(IntPredicate wanted) {
        return (value, variables) -> {
            BigDecimal limit = number(value)
                    .orElseThrow(() -> new MalformedPolicyException(
                            "'" + value + "' is no number. Write an integer or a decimal, such as 10 or 0.5."));
            return ValueTest.fixed(given ->
                    number(given).filter(n -> wanted.test(n.compareTo(limit))).isPresent());
        };
    }

    private static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static Compiler date(IntPredicate wanted) {
        return (value, variables) -> {
            Instant limit = PolicyDates.parse(value)
                    .orElseThrow(() -> new MalformedPolicyException("'" + value + "' is no date. Write it in ISO 8601,"
                            + " such as 2026-01-05T09:00:00Z, or in seconds since 1970."));
            return ValueTest.fixed(given -> PolicyDates.parse(given)
                    .filter(date -> wanted.test(date.compareTo(limit)))
                    .isPresent());
        };
    }

    private static String bool(String value) {
        if (!value.equalsIgnoreCase("true") && !value.equalsIgnoreCase("false")) {
            throw new MalformedPolicyException("'" + value + "' is neither true nor false. Write one of them.");
        }
        return value;
    }

    /** The name as a policy spells it. */
    @Override
    public String toString() {
        return text;
    }
}
