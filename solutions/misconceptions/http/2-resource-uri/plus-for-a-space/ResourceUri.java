/*
 * Misconception, the commonest of its step: URLEncoder encodes addresses, and a space is a plus sign
 * Caught by: Step2ResourceUriTest.encodesASpace
 * Message contains: In a path '+' is a plus sign
 */
package kata.http;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

public final class ResourceUri {
    public record QueryParameter(String name, String value) {}

    private static final Pattern LABEL = Pattern.compile("\\{(\\w+)}");

    private ResourceUri() {}

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%7E", "~");
    }

    public static String path(String template, Map<String, String> labels) {
        return LABEL.matcher(template).replaceAll(label -> encode(valueOf(label.group(1), labels)));
    }

    public static String withQuery(String path, List<QueryParameter> parameters) {
        if (parameters.isEmpty()) {
            return path;
        }
        return parameters.stream()
                .map(parameter -> parameter.name() + "=" + encode(parameter.value()))
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
