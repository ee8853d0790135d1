package kata.fake.iam.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Questions that every level of a policy asks of its JSON. */
final class Elements {

    private Elements() {}

    /** Refuses elements that IAM does not know at this level. */
    static void check(JsonNode object, Collection<String> known) {
        for (String name : object.propertyNames()) {
            if (!known.contains(name)) {
                throw new MalformedPolicyException("There is no element '" + name + "' here." + advice(name, known));
            }
        }
    }

    private static String advice(String name, Collection<String> known) {
        if (name.equals("Principal") || name.equals("NotPrincipal")) {
            return " A policy that is attached to a user or a role is about that user or role: leave it out.";
        }
        if (name.equals("Id")) {
            return " It belongs to policies of resources: leave it out.";
        }
        return known.stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .map(spelling -> " Write " + spelling + "; case counts.")
                .orElse(" There are " + String.join(", ", new TreeSet<>(known)) + ".");
    }

    static JsonNode required(JsonNode object, String name) {
        JsonNode value = object.get(name);
        if (value == null) {
            throw new MalformedPolicyException(name + " is missing. It is required.");
        }
        return value;
    }

    /** The elements of a list, or the one value that stands in its place. */
    static List<JsonNode> list(String name, JsonNode value) {
        if (!value.isArray()) {
            return List.of(value);
        }
        if (value.isEmpty()) {
            throw new MalformedPolicyException(name + " is an empty list. Put at least one value into it.");
        }
        return new ArrayList<>(value.values());
    }

    /** The texts of a list, or the one text that stands in its place. */
    static Stream<String> texts(String name, JsonNode value) {
        return list(name, value).stream().map(text -> text(name, text));
    }

    static String text(String name, JsonNode value) {
        if (!value.isString()) {
            throw new MalformedPolicyException(name + " holds " + value + ". Write a text in quotation marks.");
        }
        return value.asString();
    }
}
