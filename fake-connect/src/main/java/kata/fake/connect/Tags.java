package kata.fake.connect;

import java.util.Locale;
import java.util.Map;
import kata.fake.http.ApiException;
import org.jspecify.annotations.Nullable;

/** The limits of tags in Connect's API model: keys of 1 to 128 characters, values of at most 256, 50 on a resource. */
final class Tags {

    static final int MOST = 50;

    private static final int LONGEST_KEY = 128;
    private static final int LONGEST_VALUE = 256;

    private Tags() {}

    static ApiException noResource(String arn) {
        return ApiException.resourceNotFound("There is no resource with the ARN '" + arn
                + "'. Send the whole ARN as one" + " segment of the path, with %2F for each of its slashes.");
    }

    /** Checks tags that a request brings. */
    static void check(String name, Map<String, String> tags) {
        if (tags.isEmpty()) {
            throw ApiException.invalidParameter(name + " is empty. It must have from 1 to " + MOST + " tags.");
        }
        tags.forEach((key, value) -> {
            checkKey(name, key);
            checkValue(name, key, value);
        });
        checkCount(name, tags);
    }

    /** Checks the tags that a resource would have. */
    static void checkCount(String name, Map<String, String> tags) {
        if (tags.size() > MOST) {
            throw ApiException.invalidParameter(
                    name + " makes " + tags.size() + " tags on one resource. The most is " + MOST + ".");
        }
    }

    private static void checkKey(String name, String key) {
        int length = key.codePointCount(0, key.length());
        if (length < 1 || length > LONGEST_KEY) {
            throw ApiException.invalidParameter(name + " holds a key of " + length
                    + " characters. A key must have from 1" + " to " + LONGEST_KEY + ".");
        }
        if (key.toLowerCase(Locale.ROOT).startsWith("aws:")) {
            throw ApiException.invalidParameter(
                    name + " holds the key '" + key + "'. Keys that begin with 'aws:' are kept for AWS.");
        }
    }

    private static void checkValue(String name, String key, @Nullable String value) {
        if (value == null) {
            throw ApiException.invalidParameter(name + " holds no value for the key '" + key + "'. Send a text.");
        }
        int length = value.codePointCount(0, value.length());
        if (length > LONGEST_VALUE) {
            throw ApiException.invalidParameter(name + " holds a value of " + length + " characters for the key '" + key
                    + "'. The most is " + LONGEST_VALUE + ".");
        }
    }
}
