package kata.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A server that answers DescribeUser. Each listens on 127.0.0.1, keeps connections alive and sends at once. */
public enum Contender {
    /** The fake with signatures, policies and throttling on, and rate limits that nothing reaches. */
    FAKE("fake-connect, all on") {
        @Override
        Running start() {
            return Servers.fake();
        }
    },

    /** MockWebServer with a dispatcher that returns one prepared reply. The fake stands on this server. */
    MOCK_WEB_SERVER("MockWebServer, bare") {
        @Override
        Running start() {
            return Servers.mockWebServer();
        }
    },

    /** WireMock with one stub that matches every request, no journal and no template. */
    WIREMOCK("WireMock, static stub") {
        @Override
        Running start() {
            return Servers.wireMock();
        }
    },

    /** Hardly a server at all: it shows what the load generator could do if servers cost nothing. */
    CANNED("canned bytes (ceiling)") {
        @Override
        Running start() {
            return CannedServer.start(Servers.staticBody());
        }
    };

    private final String title;

    Contender(String title) {
        this.title = title;
    }

    /** What the table calls it. */
    String title() {
        return title;
    }

    /** Starts the server in this JVM. */
    abstract Running start();

    /** The body of the right reply to the request for each user, in the order of {@link DescribeUserRequests}. */
    List<byte[]> expectedBodies() {
        List<byte[]> bodies = Servers.describedUsers();
        byte[][] expected = bodies.toArray(byte[][]::new);
        if (this != FAKE) {
            Arrays.fill(expected, Servers.staticBody().getBytes(StandardCharsets.UTF_8));
        }
        return List.of(expected);
    }

    /** A server that runs. */
    interface Running extends AutoCloseable {

        /** The port it listens on. */
        int port();

        @Override
        void close();
    }
}
