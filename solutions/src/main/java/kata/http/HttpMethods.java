package kata.http;

import java.util.Set;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Step 3: the verb that tells the server what a caller wants, in upper case as on the wire. */
public final class HttpMethods {
    /** What a caller wants done with the thing that an address names. */
    public enum Intent {
        RETRIEVE,
        CREATE,
        UPDATE,
        REMOVE
    }

    private static final MediaType JSON = MediaType.get("application/json");
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> UNSAFE_BUT_IDEMPOTENT = Set.of("PUT", "DELETE");

    private HttpMethods() {}

    /** The verb that REST's convention has for the intent. An update has two, of which either is right. */
    public static String byConvention(Intent intent) {
        return switch (intent) {
            case RETRIEVE -> "GET";
            case CREATE -> "POST";
            case UPDATE -> "PATCH";
            case REMOVE -> "DELETE";
        };
    }

    /** The verb that most of Amazon Connect's operations have for the intent. */
    public static String inConnect(Intent intent) {
        return switch (intent) {
            case RETRIEVE -> "GET";
            case CREATE -> "PUT";
            case UPDATE -> "POST";
            case REMOVE -> "DELETE";
        };
    }

    /** Whether the verb promises to change nothing (RFC 9110, section 9.2.1). */
    public static boolean isSafe(String method) {
        return SAFE.contains(method);
    }

    /** Whether twice has the same effect as once (RFC 9110, section 9.2.2). */
    public static boolean isIdempotent(String method) {
        return isSafe(method) || UNSAFE_BUT_IDEMPOTENT.contains(method);
    }

    /** A request with Connect's verb; the JSON is the body of a creation or an update, and is unused otherwise. */
    public static Request request(Intent intent, String url, String json) {
        return new Request.Builder()
                .url(url)
                .method(inConnect(intent), body(intent, json))
                .build();
    }

    private static @Nullable RequestBody body(Intent intent, String json) {
        return switch (intent) {
            case CREATE, UPDATE -> RequestBody.create(json, JSON);
            case RETRIEVE, REMOVE -> null;
        };
    }
}
