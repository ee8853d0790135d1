package kata.fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import kata.fake.http.Body;
import kata.fake.json.Json;
import okhttp3.ConnectionSpec;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a program that calls the fake would use. */
public final class TestClient {

    private final OkHttpClient client;
    private final Supplier<HttpUrl> endpoint;

    /**
     * @param endpoint asked before each call, for the fake may not be running yet
     * @param interceptors what else to do with each call, such as signing it
     */
    public TestClient(Supplier<HttpUrl> endpoint, Interceptor... interceptors) {
        OkHttpClient.Builder builder = new OkHttpClient.Builder().connectionSpecs(List.of(ConnectionSpec.CLEARTEXT));
        List.of(interceptors).forEach(builder::addInterceptor);
        this.client = builder.build();
        this.endpoint = endpoint;
    }

    /** Where a call went and what came back. */
    public record Reply(int status, String reason, Headers headers, String text) {

        public JsonNode json() {
            return Json.tree(Body.of(text));
        }

        /** Status, code and message of an error in one text. */
        public String error() {
            return status + " " + headers.get("x-amzn-ErrorType") + ": "
                    + json().path("Message").asString();
        }
    }

    public Reply get(String target) {
        return call("GET", target, null);
    }

    public Reply put(String target, String json) {
        return call("PUT", target, json);
    }

    public Reply post(String target, String json) {
        return call("POST", target, json);
    }

    public Reply delete(String target) {
        return call("DELETE", target, null);
    }

    /** Calls the fake; the target goes out percent-encoded as it is written here. */
    public Reply call(String method, String target, @Nullable String json) {
        RequestBody body = json == null ? null : RequestBody.create(json, MediaType.get("application/json"));
        Request request = new Request.Builder()
                .url(HttpUrl.get(endpoint.get() + target.substring(1)))
                .method(method, body)
                .build();
        try (Response response = client.newCall(request).execute()) {
            return new Reply(
                    response.code(),
                    response.message(),
                    response.headers(),
                    response.body().string());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + target + " got no reply.", e);
        }
    }
}
