package kata.http;

import java.util.List;
import java.util.Map;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Step 9: reads a Postman collection (format v2.1) and finds out whether its requests work. */
public final class PostmanCollection {

    /** A request of a collection, ready to send: {@code name} has the folders before it, as in "Users / List users". */
    public record ApiCall(String name, String method, String url, @Nullable String body, String auth) {}

    /** What a reply is about; TRY_LATER stands for a server that is busy (429) or broken (5xx). */
    public enum Finding { FINE, ENDPOINT, AUTH, REQUEST_FORMAT, TRY_LATER }

    private PostmanCollection() {}

    /**
     * The requests of all folders, in the order of the file, with variables resolved in {@code url} and {@code body}.
     * {@code auth} is the type (such as awsv4) of the request's own auth, else of the nearest folder's that has one,
     * else of the collection's, else noauth.
     *
     * @param variables values that go before those in the collection
     * @throws IllegalArgumentException if a variable has no value; the message has its name
     */
    public static List<ApiCall> calls(String collectionJson, Map<String, String> variables) {
        throw new UnsupportedOperationException("Step 9 is yours to write: kata-http/lessons/9-postman-collection.md");
    }

    /**
     * Sends the call, unsigned, and judges the reply. ENDPOINT: nobody answers, or a 403 that is "Unable to determine
     * service/operation name to be authorized". AUTH: any other 403. REQUEST_FORMAT: any other 4xx but 429.
     */
    public static Finding smokeCheck(OkHttpClient client, ApiCall call) {
        throw new UnsupportedOperationException("Step 9 is yours to write: kata-http/lessons/9-postman-collection.md");
    }
}
