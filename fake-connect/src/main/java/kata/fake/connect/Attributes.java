package kata.fake.connect;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import kata.fake.http.ApiException;
import org.jspecify.annotations.Nullable;

/**
 * The limits of contact attributes in Connect's API model: keys of letters, digits, dashes and underscores, keys and
 * values of at most 32,767 characters, and 32,768 bytes of UTF-8 in all. That the letters are those of ASCII is
 * inferred.
 */
final class Attributes {

    private static final int LONGEST = 32_767;
    private static final int MOST_BYTES = 32_768;
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]+");

    private Attributes() {}

    /**
     * The attributes that a contact would have with those that a request brings.
     *
     * @param name the member of the request
     * @param present what the contact has already
     * @param brought what the request brings; a key that is there gets the new value
     */
    static Map<String, String> merge(String name, Map<String, String> present, Map<String, String> brought) {
        brought.forEach((key, value) -> check(name, key, value));
        Map<String, String> merged = new LinkedHashMap<>(present);
        merged.putAll(brought);
        int bytes = merged.entrySet().stream()
                .mapToInt(entry -> bytes(entry.getKey()) + bytes(entry.getValue()))
                .sum();
        if (bytes > MOST_BYTES) {
            throw ApiException.invalidParameter(name + " makes " + bytes
                    + " bytes of keys and values on one contact, in UTF-8. The most is " + MOST_BYTES + ".");
        }
        return merged;
    }

    private static void check(String name, String key, @Nullable String value) {
        if (!KEY.matcher(key).matches()) {
            throw ApiException.invalidParameter(
                    name + " holds the key '" + key + "'. A key is made of letters, digits, dashes and underscores.");
        }
        if (value == null) {
            throw ApiException.invalidParameter(name + " holds no value for the key '" + key + "'. Send a text.");
        }
        Require.atMost("A key of " + name, key, LONGEST);
        Require.atMost("The value of " + key + " in " + name, value, LONGEST);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
