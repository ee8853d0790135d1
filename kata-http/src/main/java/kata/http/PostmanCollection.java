package kata.http;

import java.util.List;
import java.util.Map;
import okhttp3.OkHttpClient;

/** Step 9: a Postman collection, as the JSON of its file (format v2.1), and a check that its requests work. */
public record PostmanCollection(String json) {

    /** A request ready to send: the name begins with its folders ("Users / List users"); no body is an empty one. */
    public record ApiCall(String name, String method, String url, String body, String auth) {}

    /** What is wrong, going by the reply. */
    public enum Finding {
        FINE,
        ENDPOINT,
        AUTH,
        REQUEST_FORMAT,
        TRY_LATER
    }

    /**
     * The requests of all folders in the order of the file. In url and body each {{variable}} has its value: the one
     * passed in here or, failing that, the collection's own. As auth they have the type, such as awsv4, of their own
     * auth or, failing that, of the nearest folder's, or of the collection's; noauth if there is none.
     *
     * @throws IllegalArgumentException if a variable has no value; the message has its name
     */
    public List<ApiCall> calls(Map<String, String> variables) {
        throw new UnsupportedOperationException("Step 9 is yours to write: kata-http/lessons/9-postman-collection.md");
    }

    /**
     * Sends the call, unsigned. FINE: 2xx. ENDPOINT: nobody answers, or a 403 with "Unable to determine
     * service/operation name to be authorized". AUTH: any other 403. TRY_LATER: 429 and 5xx. REQUEST_FORMAT: other 4xx.
     */
    public static Finding smokeCheck(OkHttpClient client, ApiCall call) {
        throw new UnsupportedOperationException("Step 9 is yours to write: kata-http/lessons/9-postman-collection.md");
    }
}
