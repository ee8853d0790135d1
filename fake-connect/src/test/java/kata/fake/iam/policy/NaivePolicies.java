package kata.fake.iam.policy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rules of IAM once more, with nothing but regular expressions and the JSON as it stands: slow, lenient, without
 * variables, and written to be compared with.
 */
final class NaivePolicies {

    private NaivePolicies() {}

    static Decision decide(List<String> policies, String session, AccessRequest request) {
        boolean denied = policies.stream().anyMatch(policy -> has("Deny", policy, request))
                || session != null && has("Deny", session, request);
        boolean allowed = policies.stream().anyMatch(policy -> has("Allow", policy, request))
                && (session == null || has("Allow", session, request));
        return denied ? Decision.EXPLICIT_DENY : allowed ? Decision.ALLOWED : Decision.IMPLICIT_DENY;
    }

    private static boolean has(String effect, String policy, AccessRequest request) {
        return list(new JsonMapper().readTree(policy).get("Statement")).stream()
                .anyMatch(statement -> effect.equals(statement.get("Effect").asString())
                        && element(statement, "Action", pattern -> action(pattern, request.action()))
                        && element(statement, "Resource", pattern -> resource(pattern, request.resource()))
                        && conditions(statement, request.context().values()));
    }

    private static boolean element(JsonNode statement, String name, Predicate<String> test) {
        boolean negated = statement.has("Not" + name);
        return negated
                != list(statement.get(negated ? "Not" + name : name)).stream()
                        .map(JsonNode::asString)
                        .anyMatch(test);
    }

    private static boolean action(String pattern, String action) {
        return Pattern.compile(glob(pattern, ".*", "."), Pattern.CASE_INSENSITIVE)
                .matcher(action)
                .matches();
    }

    /** Only patterns with six parts, in which no asterisk ends one of the first five. */
    private static boolean resource(String pattern, String arn) {
        if (pattern.equals("*")) {
            return true;
        }
        String[] parts = pattern.split(":", 6);
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            boolean runsOn = parts[i].endsWith("*");
            String part = runsOn ? parts[i].substring(0, parts[i].length() - 1) : parts[i];
            regex.append(glob(part, "[^:]*", "[^:]")).append(runsOn ? ".*" : "").append(':');
        }
        return arn.matches(regex + glob(parts[5], ".*", "."));
    }

    private static String glob(String pattern, String many, String one) {
        StringBuilder regex = new StringBuilder();
        for (char c : pattern.toCharArray()) {
            regex.append(c == '*' ? many : c == '?' ? one : Pattern.quote(String.valueOf(c)));
        }
        return regex.toString();
    }

    private static boolean conditions(JsonNode statement, Map<String, List<String>> context) {
        return statement.path("Condition").properties().stream()
                .allMatch(operator -> operator.getValue().properties().stream()
                        .allMatch(key -> condition(
                                operator.getKey(),
                                context.getOrDefault(key.getKey(), List.of()),
                                list(key.getValue()).stream()
                                        .map(JsonNode::asString)
                                        .toList())));
    }

    private static boolean condition(String operator, List<String> given, List<String> wanted) {
        if (operator.equals("Null")) {
            return wanted.contains(given.isEmpty() ? "true" : "false");
        }
        if (operator.endsWith("IfExists")) {
            return given.isEmpty() || condition(operator.replace("IfExists", ""), given, wanted);
        }
        String plain = operator.replaceFirst(".*:", "");
        boolean negated = plain.contains("Not");
        BiPredicate<String, String> comparison = comparison(plain.replace("Not", ""));
        Predicate<String> hit = value -> wanted.stream().anyMatch(one -> comparison.test(value, one));
        if (operator.startsWith("ForAllValues:")) {
            return given.stream().allMatch(value -> hit.test(value) != negated);
        }
        if (operator.startsWith("ForAnyValue:")) {
            return given.stream().anyMatch(value -> hit.test(value) != negated);
        }
        return given.stream().anyMatch(hit) != negated;
    }

    private static BiPredicate<String, String> comparison(String plain) {
        return switch (plain) {
            case "StringEquals" -> String::equals;
            case "StringEqualsIgnoreCase", "Bool" -> String::equalsIgnoreCase;
            case "StringLike" -> (given, wanted) -> given.matches(glob(wanted, ".*", "."));
            case "ArnEquals", "ArnLike" -> NaivePolicies::arn;
            case "IpAddress" -> NaivePolicies::address;
            default ->
                plain.startsWith("Numeric")
                        ? (given, wanted) -> order(plain, number(given).compareTo(number(wanted)))
                        : (given, wanted) -> order(plain, Instant.parse(given).compareTo(Instant.parse(wanted)));
        };
    }

    private static boolean order(String plain, int sign) {
        return sign == 0
                ? plain.endsWith("Equals")
                : plain.contains("Less") && sign < 0 || plain.contains("Greater") && sign > 0;
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static boolean arn(String given, String wanted) {
        String[] parts = wanted.split(":", 6);
        String[] givens = given.split(":", 6);
        for (int i = 0; i < 6; i++) {
            if (givens.length < 6 || !givens[i].matches(glob(parts[i], ".*", "."))) {
                return false;
            }
        }
        return true;
    }

    private static boolean address(String given, String wanted) {
        String[] range = wanted.split("/");
        int prefix = range.length == 1 ? 32 : Integer.parseInt(range[1]);
        return bits(given).substring(0, prefix).equals(bits(range[0]).substring(0, prefix));
    }

    private static String bits(String address) {
        StringBuilder bits = new StringBuilder();
        for (String octet : address.split("\\.")) {
            bits.append(Integer.toBinaryString(256 + Integer.parseInt(octet)).substring(1));
        }
        return bits.toString();
    }

    private static List<JsonNode> list(JsonNode node) {
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false).toList() : List.of(node);
    }
}
