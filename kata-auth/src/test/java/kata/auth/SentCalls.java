package kata.auth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kata.fake.exchange.Exchange;
import kata.fake.junit.FakeConnectExtension;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Sends the calls of a test to its fake, and tells what came of each.
 *
 * @param connect where to send them
 * @param interceptors what the client does to each call, the outermost first
 */
record SentCalls(FakeConnectExtension connect, List<Interceptor> interceptors) {

    /**
     * What came of a call.
     *
     * @param status the reply's status code
     * @param reason the fake's reason for a refusal, in a sentence; the reply's body if it gave none
     */
    record Outcome(int status, String reason) {}

    SentCalls(FakeConnectExtension connect, Interceptor... interceptors) {
        this(connect, List.of(interceptors));
    }

    /**
     * A client that keeps no connection open between two requests, so that there is nothing to tidy up, and that does not
     * get ready for TLS, which takes longer than a call.
     */
    static OkHttpClient client(List<Interceptor> interceptors) {
        OkHttpClient.Builder client = new OkHttpClient.Builder()
                .connectionSpecs(List.of(ConnectionSpec.CLEARTEXT))
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS));
        interceptors.forEach(client::addInterceptor);
        return client.build();
    }

    /** Sends a request without a body. */
    Outcome send(String method, String target) {
        return send(method, target, null);
    }

    /** Sends a request with a body. */
    Outcome send(String method, String target, @Nullable RequestBody body) {
        return send(new Request.Builder()
                .url(Objects.requireNonNull(connect.endpoint().resolve(target)))
                .method(method, body)
                .build());
    }

    /** Sends a request. */
    Outcome send(Request request) {
        try (Response response = client(interceptors).newCall(request).execute()) {
            String body = response.body().string();
            // A request that the fake turns away unread may be no exchange; then its reply alone tells the reason.
            return new Outcome(response.code(), connect.exchanges().isEmpty() ? body : reason(last(), body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last exchange with the fake. */
    Exchange last() {
        List<Exchange> exchanges = connect.exchanges();
        return exchanges.get(exchanges.size() - 1);
    }

    /** A header of the last request as it arrived; null if it was not there. */
    @Nullable
    String header(String name) {
        return last().request().headers().first(name);
    }

    private static String reason(Exchange exchange, String body) {
        return Stream.of(
                        exchange.decisions().diagnosis(),
                        exchange.decisions().policyStatement(),
                        exchange.errorMessage())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(body);
    }
}
