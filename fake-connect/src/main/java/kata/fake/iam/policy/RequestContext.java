package kata.fake.iam.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is known about a request beside who wants what: the condition keys and their values. Names are compared without
 * regard to case, as IAM does, and that goes for the tag's key in {@code aws:ResourceTag/Team} too. A key without
 * values is not there at all.
 *
 * @param values the values by key
 */
public record RequestContext(Map<String, List<String>> values) {

    /** Nothing is known. */
    public static final RequestContext EMPTY = new RequestContext(Map.of());

    public RequestContext {
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        values.forEach((key, some) -> copy.merge(key, List.copyOf(some), RequestContext::join));
        copy.values().removeIf(List::isEmpty);
        values = Collections.unmodifiableMap(copy);
    }

    /** This context with more values of one key. */
    public RequestContext plus(String key, List<String> more) {
        if (more.isEmpty()) {
            return this;
        }
        Map<String, List<String>> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.putAll(values);
        all.merge(key, more, RequestContext::join);
        return new RequestContext(all);
    }

    /** This context with one more value of one key. */
    public RequestContext plus(String key, String value) {
        return plus(key, List.of(value));
    }

    /** The values of a key; empty if the key is not there. */
    public List<String> get(String key) {
        return values.getOrDefault(key, List.of());
    }

    private static List<String> join(List<String> some, List<String> others) {
        List<String> joined = new ArrayList<>(some);
        joined.addAll(others);
        return List.copyOf(joined);
    }
}
