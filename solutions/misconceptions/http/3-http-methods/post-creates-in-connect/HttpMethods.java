/*
 * Misconception, the commonest of its step: POST creates, in Connect too
 * Caught by: Step3HttpMethodsTest.createsAsConnectDoes
 * Message contains: and it is not POST
 */
package kata.http;

import java.util.Set;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

public final class HttpMethods {
    public enum Intent {
        RETRIEVE,
        CREATE,
        UPDATE,
        REMOVE
    }

    private static final MediaType JSON = MediaType.get("application/json");
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE");

    private HttpMethods() {}

    public static String byConvention(Intent intent) {
        return switch (intent) {
            case RETRIEVE -> "GET";
            case CREATE -> "POST";
            case UPDATE -> "PATCH";
            case REMOVE -> "DELETE";
        };
    }

    public static String inConnect(Intent intent) {
        return switch (intent) {
            case RETRIEVE -> "GET";
            case CREATE -> "POST";
            case UPDATE -> "POST";
            case REMOVE -> "DELETE";
        };
    }

    public static boolean isSafe(String method) {
        return SAFE.contains(method);
    }

    public static boolean isIdempotent(String method) {
        return IDEMPOTENT.contains(method);
    }

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
