package kata.fake.iam.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one statement. */
final class StatementParser {

    private static final Set<String> ELEMENTS =
            Set.of("Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition");
    private static final Pattern SID = Pattern.compile("[A-Za-z0-9]*");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]+:.+");

    private final int number;
    private final boolean variables;

    /**
     * @param number the statement's place, from 1
     * @param variables whether the version of the language knows variables
     */
    StatementParser(int number, boolean variables) {
        this.number = number;
        this.variables = variables;
    }

    Statement parse(JsonNode node) {
        if (!node.isObject()) {
            throw new MalformedPolicyException(
                    "The statement is " + node + ". Write an object with Effect, Action and" + " Resource.");
        }
        Elements.check(node, ELEMENTS);
        return new Statement(
                number,
                sid(node),
                effect(node),
                listed(node, "Action", ActionPattern::of),
                listed(node, "Resource", text -> ArnPattern.of(text, variables)),
                conditions(node));
    }

    private static @Nullable String sid(JsonNode node) {
        if (!node.has("Sid")) {
            return null;
        }
        String sid = Elements.text("Sid", node.get("Sid"));
        if (!SID.matcher(sid).matches()) {
            throw new MalformedPolicyException(
                    "Sid is '" + sid + "'. Write it with the letters A-Z and a-z and digits" + " only.");
        }
        return sid.isEmpty() ? null : sid;
    }

    private static Effect effect(JsonNode node) {
        JsonNode value = Elements.required(node, "Effect");
        for (Effect effect : Effect.values()) {
            if (value.isString() && effect.toString().equals(value.asString())) {
                return effect;
            }
        }
        throw new MalformedPolicyException("Effect is " + value + ". Write \"Allow\" or \"Deny\"; case counts.");
    }

    private static <T> Statement.Listed<T> listed(JsonNode node, String name, Function<String, T> pattern) {
        String negation = "Not" + name;
        if (node.has(name) == node.has(negation)) {
            throw new MalformedPolicyException(
                    node.has(name)
                            ? name + " and " + negation + " are both there. Keep one of them."
                            : name + " is missing. Write " + name + ", or " + negation + " for everything but what it"
                                    + " lists.");
        }
        String written = node.has(name) ? name : negation;
        return at(
                written,
                () -> new Statement.Listed<>(
                        Elements.texts(written, node.get(written)).map(pattern).toList(), written.equals(negation)));
    }

    private List<Condition> conditions(JsonNode node) {
        JsonNode element = node.get("Condition");
        if (element == null) {
            return List.of();
        }
        if (!element.isObject()) {
            throw new MalformedPolicyException("Condition is " + element + ". Write {\"StringEquals\": {\"aws:key\":"
                    + " \"value\"}}: an operator, in it a key, and its values.");
        }
        List<Condition> conditions = new ArrayList<>();
        for (Map.Entry<String, JsonNode> operator : element.properties()) {
            conditions.addAll(at("Condition", () -> conditions(operator.getKey(), operator.getValue())));
        }
        return conditions;
    }

    private List<Condition> conditions(String operatorName, JsonNode keys) {
        Operator operator = Operator.named(operatorName);
        if (!keys.isObject() || keys.isEmpty()) {
            throw new MalformedPolicyException(
                    operatorName + " holds " + keys + ". Write {\"aws:key\": \"value\"}: a key and its values.");
        }
        List<Condition> conditions = new ArrayList<>();
        for (Map.Entry<String, JsonNode> key : keys.properties()) {
            if (!KEY.matcher(key.getKey()).matches()) {
                throw new MalformedPolicyException("'" + key.getKey() + "' is no condition key. Write prefix:name, such"
                        + " as aws:CurrentTime or connect:InstanceId.");
            }
            conditions.add(at(operatorName, () -> condition(operator, key.getKey(), key.getValue())));
        }
        return conditions;
    }

    private Condition condition(Operator operator, String key, JsonNode values) {
        return new Condition(
                operator,
                key,
                Elements.list(key, values).stream()
                        .map(value -> operator.comparison().compile(scalar(key, value), variables))
                        .toList());
    }

    /** Numbers and Booleans may come without quotation marks (IAM User Guide, grammar of policies). */
    private static String scalar(String key, JsonNode value) {
        if (!value.isString() && !value.isNumber() && !value.isBoolean()) {
            throw new MalformedPolicyException(key + " holds " + value + ". Write a text, a number, true or false.");
        }
        return value.asString();
    }

    private static <T> T at(String element, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (MalformedPolicyException e) {
            throw e.in(element);
        }
    }
}
