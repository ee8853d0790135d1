package kata.fake.iam.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Condition")
class ConditionTest {

    @ParameterizedTest(name = "{0} {1}, given {2}: {3}")
    @DisplayName("Each operator compares in its own way")
    @CsvSource({
        "StringEquals, Blue, Blue, true",
        "StringEquals, Blue, blue, false",
        "StringEquals, Bl*, Blue, false",
        "StringNotEquals, Blue, blue, true",
        "StringNotEquals, Blue, Blue, false",
        "StringEqualsIgnoreCase, ÉTÉ, été, true",
        "StringEqualsIgnoreCase, Blue, Red, false",
        "StringNotEqualsIgnoreCase, Blue, BLUE, false",
        "StringNotEqualsIgnoreCase, Blue, Red, true",
        "StringLike, Bl?e*, Blue:green, true",
        "StringLike, bl*, Blue, false",
        "StringNotLike, Bl*, Blue, false",
        "StringNotLike, Bl*, Red, true",
        "NumericEquals, 10, 10.0, true",
        "NumericEquals, 10, ten, false",
        "NumericNotEquals, 10, 10.0, false",
        "NumericNotEquals, 10, 9, true",
        "NumericLessThan, 10, 9, true",
        "NumericLessThan, 10, 10, false",
        "NumericLessThanEquals, 10, 10, true",
        "NumericLessThanEquals, 10, 10.5, false",
        "NumericGreaterThan, 10, 9, false",
        "NumericGreaterThan, -10, -9, true",
        "NumericGreaterThanEquals, 10, 10, true",
        "NumericGreaterThanEquals, 10, 9.99, false",
        "DateEquals, 2026-01-05T09:00:00Z, 2026-01-05T10:00:00+01:00, true",
        "DateEquals, 2026-01-05T09:00:00Z, 1767603600, true",
        "DateEquals, 2026-01-05T09:00Z, 2026-01-05T09:00:00.000Z, true",
        "DateEquals, 2026-01-05, 2026-01-05T00:00:00Z, true",
        "DateEquals, 2026, 2026-01-01T00:00:00Z, true",
        "DateEquals, 2026-01-05T09:00:00Z, 2026-01-05T09:00:00.5Z, false",
        "DateNotEquals, 2026-01-05T09:00:00Z, 1767603600, false",
        "DateLessThan, 2026-01-05T09:00:00Z, 2026-01-05T08:59:59Z, true",
        "DateLessThan, 2026-01-05T09:00:00Z, 2026-01-05T09:00:00Z, false",
        "DateLessThanEquals, 2026-01-05T09:00:00Z, 2026-01-05T09:00:00Z, true",
        "DateGreaterThan, 2026-01-05T09:00:00Z, 2026-01-05T09:00:01Z, true",
        "DateGreaterThan, 2026-01-05T09:00:00Z, never, false",
        "DateGreaterThanEquals, 2026-01-05T09:00:00Z, 2026-01-05T08:59:59Z, false",
        "Bool, true, TRUE, true",
        "Bool, false, true, false",
        "IpAddress, 203.0.113.0/24, 203.0.113.255, true",
        "IpAddress, 203.0.113.0/24, 203.0.114.0, false",
        "IpAddress, 203.0.113.7, 203.0.113.7, true",
        "IpAddress, 203.0.113.7, 203.0.113.8, false",
        "IpAddress, 0.0.0.0/0, 127.0.0.1, true",
        "IpAddress, 0.0.0.0/0, ::1, false",
        "IpAddress, 2001:DB8:1234:5678::/64, 2001:db8:1234:5678::9, true",
        "IpAddress, 2001:DB8:1234:5678::/64, 2001:db8:1234:5679::9, false",
        "IpAddress, 203.0.113.0/24, localhost, false",
        "NotIpAddress, 203.0.113.0/24, 203.0.113.255, false",
        "NotIpAddress, 203.0.113.0/24, 127.0.0.1, true",
        "ArnEquals, arn:aws:iam::1:role/*, arn:aws:iam::1:role/a/b, true",
        "ArnLike, arn:aws:iam::1:role/*, arn:aws:iam::1:role/a/b, true",
        "ArnLike, arn:aws:iam::1:role/*, arn:aws:iam::1:user/a, false",
        "ArnLike, arn:*:iam::?:role/x, arn:aws:iam::1:role/x, true",
        "ArnLike, arn:aws:iam:*:*:x, arn:aws:iam:a:b:c:x, false",
        "ArnNotEquals, arn:aws:iam::1:role/*, arn:aws:iam::1:role/a, false",
        "ArnNotLike, arn:aws:iam::1:role/*, arn:aws:iam::1:user/a, true",
    })
    void operators(String operator, String wanted, String given, boolean holds) {
        assertThat(Ask.condition("{'" + operator + "':{'aws:key':'" + wanted + "'}}", "aws:key", given))
                .isEqualTo(holds);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("Without the key, a positive operator does not hold and a negated one does")
    @CsvSource({
        "StringEquals, false",
        "StringNotEquals, true",
        "StringLike, false",
        "StringNotLike, true",
        "StringEqualsIfExists, true",
        "StringNotEqualsIfExists, true",
        "ForAnyValue:StringEquals, false",
        "ForAnyValue:StringNotEquals, false",
        "ForAnyValue:StringEqualsIfExists, true",
        "ForAllValues:StringEquals, true",
        "ForAllValues:StringNotEquals, true",
    })
    void missingKey(String operator, boolean holds) {
        assertThat(Ask.condition("{'" + operator + "':{'aws:key':'x'}}", RequestContext.EMPTY))
                .isEqualTo(holds);
    }

    @ParameterizedTest(name = "{0} {1}, given {2}: {3}")
    @DisplayName("ForAnyValue wants one value that passes, ForAllValues wants every value to pass")
    @CsvSource({
        "ForAnyValue:StringEquals, a|b, b|c, true",
        "ForAnyValue:StringEquals, a|b, c|d, false",
        "ForAnyValue:StringNotEquals, a|b, b|c, true",
        "ForAnyValue:StringNotEquals, a|b, a|b, false",
        "ForAllValues:StringEquals, a|b, b|a, true",
        "ForAllValues:StringEquals, a|b, b|c, false",
        "ForAllValues:StringNotEquals, a|b, c|d, true",
        "ForAllValues:StringNotEquals, a|b, b|c, false",
        "ForAllValues:StringLike, a*|b*, ax|by, true",
    })
    void quantifiers(String operator, String wanted, String given, boolean holds) {
        String values = "['" + wanted.replace("|", "','") + "']";
        assertThat(Ask.condition("{'" + operator + "':{'aws:key':" + values + "}}", "aws:key", given.split("\\|")))
                .isEqualTo(holds);
    }

    @Test
    @DisplayName("For ForAllValues, an empty text counts as no value")
    void emptyText() {
        assertThat(Ask.condition("{'ForAllValues:StringEquals':{'aws:key':'x'}}", "aws:key", ""))
                .isTrue();
    }

    @ParameterizedTest(name = "Null {0}, the key is there: {1}: {2}")
    @DisplayName("Null asks whether the key is missing")
    @CsvSource({"true, false, true", "true, true, false", "false, true, true", "false, false, false"})
    void nullOperator(boolean missing, boolean given, boolean holds) {
        RequestContext context = given ? RequestContext.EMPTY.plus("aws:key", "x") : RequestContext.EMPTY;
        assertThat(Ask.condition("{'Null':{'aws:key':'" + missing + "'}}", context))
                .isEqualTo(holds);
    }

    @Test
    @DisplayName("Of several values, one is enough")
    void valuesAreOr() {
        assertThat(Ask.condition("{'StringEquals':{'aws:key':['a','b']}}", "aws:key", "b"))
                .isTrue();
    }

    @Test
    @DisplayName("With a negated operator, no value may match")
    void negatedIsNor() {
        assertThat(Ask.condition("{'StringNotEquals':{'aws:key':['a','b']}}", "aws:key", "b"))
                .isFalse();
    }

    @Test
    @DisplayName("Of several keys, each must hold")
    void keysAreAnd() {
        assertThat(Ask.condition("{'StringEquals':{'aws:one':'a','aws:two':'b'}}", "aws:one", "a"))
                .isFalse();
    }

    @Test
    @DisplayName("Of several operators, each must hold")
    void operatorsAreAnd() {
        assertThat(Ask.condition("{'StringEquals':{'aws:key':'a'},'StringLike':{'aws:key':'b*'}}", "aws:key", "a"))
                .isFalse();
    }

    @Test
    @DisplayName("If all hold, the condition holds")
    void allHold() {
        RequestContext context = RequestContext.EMPTY.plus("aws:one", "a").plus("aws:two", "b");
        assertThat(Ask.condition("{'StringEquals':{'aws:one':'a'},'StringLike':{'aws:two':'b*'}}", context))
                .isTrue();
    }

    @Test
    @DisplayName("The case of a key has no say")
    void caseOfTheKey() {
        assertThat(Ask.condition("{'StringEquals':{'AWS:resourcetag/TEAM':'blue'}}", "aws:ResourceTag/team", "blue"))
                .isTrue();
    }

    @Test
    @DisplayName("Numbers and Booleans may stand without quotation marks")
    void bareValues() {
        RequestContext context = RequestContext.EMPTY.plus("aws:n", "7").plus("aws:b", List.of("true"));
        assertThat(Ask.condition("{'NumericLessThan':{'aws:n':7.5},'Bool':{'aws:b':true}}", context))
                .isTrue();
    }

    @Test
    @DisplayName("An empty Condition asks for nothing")
    void empty() {
        assertThat(Ask.condition("{}", RequestContext.EMPTY)).isTrue();
    }
}
