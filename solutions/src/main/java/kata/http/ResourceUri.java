package kata.http;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Step 2: what follows the endpoint in an address, the path and the query (RFC 3986). */
public final class ResourceUri {
    /** One name and one value of a query. A name may come twice: that is how a list is sent. */
    public record QueryParameter(String name, String value) {}

    /** RFC 3986, section 2.3. */
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private static final Pattern LABEL = Pattern.compile("\\{(\\w+)}");

    private ResourceUri() {}

    /** The text with all but {@code A-Z a-z 0-9 - . _ ~} written as its UTF-8 bytes, each as in {@code %7C}. */
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

    /**
     * The path that a template becomes when each label in braces gives way to its encoded value.
     *
     * @param template such as {@code /queues/{InstanceId}/{QueueId}}
     * @param labels the values, not encoded, by the name of their label, in any order
     * @throws IllegalArgumentException if a label of the template has no value; the message names the label
     */
    public static String path(String template, Map<String, String> labels) {
        return LABEL.matcher(template).replaceAll(label -> encode(valueOf(label.group(1), labels)));
    }

    /**
     * The path with a query behind it: all parameters in their order, each value encoded.
     *
     * @param parameters may be empty: the path then stays as it is
     */
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
            throw new IllegalArgumentException("The label " + label + " has no value; the labels given are "
                    + labels.keySet().stream().sorted().toList());
        }
        return value;
    }
}
