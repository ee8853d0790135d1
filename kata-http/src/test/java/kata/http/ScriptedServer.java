package kata.http;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.QueueDispatcher;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** For what the fake never does: a server that answers with the replies of a test in order, and then with 404s. */
final class ScriptedServer implements BeforeEachCallback, AfterEachCallback {

    private final MockWebServer server = new MockWebServer();

    @Override
    public void beforeEach(ExtensionContext test) throws IOException {
        QueueDispatcher replies = new QueueDispatcher();
        replies.setFailFast(true);
        server.setDispatcher(replies);
        server.start();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        stop();
    }

    /** From here on nobody answers at this server's addresses. */
    void stop() {
        server.close();
    }

    /** Adds a reply; in its body {@code '} stands for {@code "}, so that JSON reads well in a test. */
    void reply(int status, String body) {
        Headers json = Headers.of("Content-Type", "application/json");
        server.enqueue(new MockResponse(status, json, body.replace('\'', '"')));
    }

    /** Adds a page of queues for each token, which leads to the next one, and a last page without a token. */
    void pages(String... tokens) {
        for (int page = 1; page <= tokens.length; page++) {
            reply(
                    200,
                    "{'QueueSummaryList': [{'Name': 'Queue %s'}], 'NextToken': '%s'}"
                            .formatted(page, tokens[page - 1]));
        }
        reply(200, "{'QueueSummaryList': [{'Name': 'Queue %s'}]}".formatted(tokens.length + 1));
    }

    HttpUrl url(String target) {
        return server.url(target);
    }

    /** A query argument as it arrived with one of the requests, the first of which is 1; null if it was not there. */
    @Nullable
    String argument(int request, String name) throws InterruptedException {
        if (server.getRequestCount() < request) {
            throw new AssertionError("Request " + request + " never came: " + server.getRequestCount() + " in all");
        }
        for (int before = 1; before < request; before++) {
            server.takeRequest();
        }
        return server.takeRequest().getUrl().queryParameter(name);
    }

    /**
     * A client that keeps no connection open between two requests, so that there is nothing to tidy up, and that does not
     * get ready for TLS, which takes longer than a call.
     */
    static OkHttpClient client() {
        return new OkHttpClient.Builder()
                .connectionSpecs(List.of(ConnectionSpec.CLEARTEXT))
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                .build();
    }
}
