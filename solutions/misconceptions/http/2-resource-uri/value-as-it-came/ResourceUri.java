/*
 * Misconception: what the server sent can go back as it is
 * Caught by: Step2ResourceUriTest.encodesTheValueOfAParameter
 * Message contains: A token has to go back as it was given out
 */
package kata.http;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

public final class ResourceUri {
    public record QueryParameter(String name, String value) {}

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private static final Pattern LABEL = Pattern.compile("\\{(\\w+)}");

    private ResourceUri() {}

    public static String encode(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (UNRESERVED.indexOf(octet) >= 0) {
                encoded.append((char) octet);
            } else {
                encoded.append("%%%02X".formatted(octet));
            }
        }
        return encoded.toString();
    }

    public static String path(String template, Map<String, String> labels) {
        return LABEL.matcher(template).replaceAll(label -> encode(valueOf(label.group(1), labels)));
    }

    public static String withQuery(String path, List<QueryParameter> parameters) {
        if (parameters.isEmpty()) {
            return path;
        }
        return parameters.stream()
                .map(parameter -> parameter.name() + "=" + parameter.value())
                .collect(joining("&", path + "?", ""));
    }

    private static String valueOf(String label, Map<String, String> labels) {
        String value = labels.get(label);
        if (value == null) {
            throw new IllegalArgumentException("The label " + label + " has no value");
        }
        return value;
    }
}
