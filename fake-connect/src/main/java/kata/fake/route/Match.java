package kata.fake.route;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import kata.fake.http.ApiRequest;

/**
 * A request that led to an operation.
 *
 * @param operation the operation that is meant
 * @param request the request
 * @param labels the labels of the path, decoded, in the template's order
 */
public record Match(Operation operation, ApiRequest request, Map<String, String> labels) {

    public Match {
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }

    /**
     * The label of that name.
     *
     * @throws IllegalArgumentException if the operation's template has no such label
     */
    public String label(String name) {
        String value = labels.get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "The template " + operation.uri() + " has no label " + name + ", only " + labels.keySet() + ".");
        }
        return value;
    }
}
