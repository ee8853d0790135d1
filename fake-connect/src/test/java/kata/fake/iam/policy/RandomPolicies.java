package kata.fake.iam.policy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Random policies and requests over so small an alphabet that they often meet. */
final class RandomPolicies {

    private static final Map<String, List<String>> VALUES = Map.of(
            "aws:text", List.of("a", "A", "ab", "b", "abc", "a:b"),
            "aws:number", List.of("1", "1.0", "2", "-3", "10"),
            "aws:date", List.of("2026-01-05T09:00:00Z", "2026-01-05T09:00:01Z", "2025-12-31T23:59:59Z"),
            "aws:flag", List.of("true", "false"),
            "aws:address", List.of("127.0.0.1", "127.0.0.2", "10.1.2.3", "203.0.113.7"),
            "aws:arn", List.of("arn:aws:iam::1:role/a", "arn:aws:iam::1:user/a", "arn:aws:iam::1:role/a/b:c"));
    private static final Map<String, List<String>> PATTERNS = Map.of(
            "String", List.of("a", "A", "ab", "b", "a*", "?", "*b", "a?c", "*"),
            "Numeric", List.of("1", "2.0", "-3", "5"),
            "Date", List.of("2026-01-05T09:00:00Z", "2026-01-01T00:00:00Z"),
            "Bool", List.of("true", "false"),
            "Ip", List.of("127.0.0.1", "127.0.0.0/8", "127.0.0.2/31", "0.0.0.0/0", "203.0.113.0/24"),
            "Arn",
                    List.of(
                            "arn:aws:iam::1:role/*",
                            "arn:aws:iam::*:role/a",
                            "arn:*:iam::?:*",
                            "arn:aws:*:*:1:*",
                            "arn:aws:*:1:*:*"));
    private static final Map<String, String> KEYS = Map.of(
            "String", "aws:text",
            "Numeric", "aws:number",
            "Date", "aws:date",
            "Bool", "aws:flag",
            "Ip", "aws:address",
            "Arn", "aws:arn");
    private static final List<String> ORDERS =
            List.of("Equals", "NotEquals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals");
    private static final List<String> STRINGS =
            List.of("Equals", "NotEquals", "EqualsIgnoreCase", "NotEqualsIgnoreCase", "Like", "NotLike");
    private static final List<String> ACTIONS =
            List.of("*", "connect:*", "connect:List*", "CONNECT:listusers", "connect:?istUsers", "sts:*");
    private static final List<String> RESOURCES = List.of(
            "*",
            "arn:aws:connect:us-east-1:1:instance/*",
            "arn:aws:connect:*:1:instance/i/agent/?",
            "arn:aws:connect:us-*-1:1:*",
            "arn:aws:connect:us-*:instance/i:instance/*",
            "arn:aws:connect:us-*1:instance/i:instance/*",
            "arn:aws:connect:us-east-1:?:instance/i",
            "arn:aws:connect:eu-west-2:1:*/i*");

    private final Random random;

    RandomPolicies(Random random) {
        this.random = random;
    }

    String policy() {
        return "{\"Version\":\"2012-10-17\",\"Statement\":" + list(this::statement) + "}";
    }

    AccessRequest request() {
        Map<String, List<String>> context = new TreeMap<>();
        VALUES.forEach((key, values) -> {
            if (random.nextInt(4) > 0) {
                int count = random.nextInt(3) == 0 ? 2 : 1;
                context.put(key, Stream.generate(() -> one(values)).limit(count).toList());
            }
        });
        return new AccessRequest(
                "arn:aws:iam::1:user/ada",
                one(List.of("connect:ListUsers", "connect:DeleteUser", "sts:AssumeRole")),
                one(List.of(
                        "*",
                        "arn:aws:connect:us-east-1:1:instance/i",
                        "arn:aws:connect:us-east-1:1:instance/i/agent/u",
                        "arn:aws:connect:us-east-1:1:instance/i:instance/i",
                        "arn:aws:connect:eu-west-2:1:instance/i")),
                new RequestContext(context));
    }

    private String statement() {
        String effect = random.nextInt(4) == 0 ? "Deny" : "Allow";
        String condition = random.nextInt(3) == 0 ? "" : ",\"Condition\":{" + operators() + "}";
        return "{\"Effect\":\"" + effect + "\",\"" + not() + "Action\":" + list(() -> quoted(one(ACTIONS))) + ",\""
                + not() + "Resource\":" + list(() -> quoted(one(RESOURCES))) + condition + "}";
    }

    private String operators() {
        return Stream.generate(this::operator)
                .limit(1 + random.nextInt(2))
                .collect(Collectors.toMap(operator -> operator.split("\"")[1], operator -> operator, (a, b) -> a))
                .values()
                .stream()
                .sorted()
                .collect(Collectors.joining(","));
    }

    private String operator() {
        if (random.nextInt(8) == 0) {
            return "\"Null\":{\"" + one(KEYS.values().stream().sorted().toList()) + "\":" + list(this::flag) + "}";
        }
        String family = one(KEYS.keySet().stream().sorted().toList());
        String prefix = one(List.of("", "", "ForAnyValue:", "ForAllValues:"));
        String suffix = one(List.of("", "", "IfExists"));
        return "\"" + prefix + name(family) + suffix + "\":{\"" + KEYS.get(family) + "\":"
                + list(() -> quoted(one(PATTERNS.get(family)))) + "}";
    }

    private String name(String family) {
        return switch (family) {
            case "String" -> family + one(STRINGS);
            case "Numeric", "Date" -> family + one(ORDERS);
            case "Ip" -> one(List.of("IpAddress", "NotIpAddress"));
            case "Arn" -> one(List.of("ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike"));
            default -> family;
        };
    }

    private String flag() {
        return random.nextBoolean() ? "true" : "\"false\"";
    }

    private String not() {
        return random.nextInt(6) == 0 ? "Not" : "";
    }

    private String list(Supplier<String> element) {
        return random.nextInt(3) > 0
                ? element.get()
                : Stream.generate(element).limit(1 + random.nextInt(3)).collect(Collectors.joining(",", "[", "]"));
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
