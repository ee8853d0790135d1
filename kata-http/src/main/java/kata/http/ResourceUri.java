package kata.http;

import java.util.List;
import java.util.Map;

/** Step 2: what follows the endpoint in an address, the path and the query (RFC 3986). */
public final class ResourceUri {
    /** One name and one value of a query. A name may come twice: that is how a list is sent. */
    public record QueryParameter(String name, String value) {}

    private ResourceUri() {}

    /** The text with all but {@code A-Z a-z 0-9 - . _ ~} written as its UTF-8 bytes, each as in {@code %7C}. */
    public static String encode(String text) {
        throw new UnsupportedOperationException("Step 2 is yours to write: kata-http/lessons/2-resource-uri.md");
    }

    /**
     * The path that a template becomes when each label in braces gives way to its encoded value.
     *
     * @param template such as {@code /queues/{InstanceId}/{QueueId}}
     * @param labels the values, not encoded, by the name of their label, in any order
     * @throws IllegalArgumentException if a label of the template has no value; the message names the label
     */
    public static String path(String template, Map<String, String> labels) {
        throw new UnsupportedOperationException("Step 2 is yours to write: kata-http/lessons/2-resource-uri.md");
    }

    /**
     * The path with a query behind it: all parameters in their order, each value encoded.
     *
     * @param parameters may be empty: the path then stays as it is
     */
    public static String withQuery(String path, List<QueryParameter> parameters) {
        throw new UnsupportedOperationException("Step 2 is yours to write: kata-http/lessons/2-resource-uri.md");
    }
}
