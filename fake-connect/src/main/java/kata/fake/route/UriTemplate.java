package kata.fake.route;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kata.fake.http.ApiException;
import kata.fake.http.PercentEncoding;

/**
 * A path with labels, such as {@code /users/{InstanceId}/{UserId}}. A label stands for exactly one segment that is not
 * empty. It is compared with the raw path, so a slash inside a label has to arrive as {@code %2F}.
 */
public final class UriTemplate {

    private final String text;
    private final List<String> segments;

    private UriTemplate(String text) {
        this.text = text;
        this.segments = segments(text);
    }

    /**
     * The template that this text describes.
     *
     * @throws IllegalArgumentException if it does not begin with a slash
     */
    public static UriTemplate of(String text) {
        if (!text.startsWith("/")) {
            throw new IllegalArgumentException("A URI template begins with '/', but this one is '" + text + "'.");
        }
        return new UriTemplate(text);
    }

    /**
     * The decoded labels of a path in the template's order, or empty if the path is another one.
     *
     * @param rawPath the path as it stood on the wire, without the query
     * @throws ApiException InvalidRequestException if a label holds a malformed escape
     */
    public Optional<Map<String, String>> match(String rawPath) {
        return match(segments(rawPath));
    }

    /** The same for a path that was taken apart already. */
    Optional<Map<String, String>> match(List<String> found) {
        if (found.size() != segments.size()) {
            return Optional.empty();
        }
        for (int i = 0; i < segments.size(); i++) {
            if (isLabel(segments.get(i))
                    ? found.get(i).isEmpty()
                    : !segments.get(i).equals(found.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(labels(found));
    }

    /** How many segments are not labels: of two templates that match one path, the one with more of them is meant. */
    public long literals() {
        return segments.stream().filter(segment -> !isLabel(segment)).count();
    }

    private Map<String, String> labels(List<String> found) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            if (isLabel(segment)) {
                labels.put(segment.substring(1, segment.length() - 1), PercentEncoding.decode(found.get(i)));
            }
        }
        return labels;
    }

    private static boolean isLabel(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }

    /** What stands between the slashes of a path. */
    static List<String> segments(String path) {
        return Arrays.asList(path.split("/", -1));
    }

    /** The template as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
