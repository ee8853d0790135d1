package kata.benchmark;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.common.Slf4jNotifier;
import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ServerSocketFactory;
import kata.fake.FakeConnect;
import kata.fake.store.SampleContactCentre;
import kata.fake.store.User;
import kata.fake.throttle.RateLimit;
import kata.fake.throttle.RateLimits;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** Sets the servers up, each as fast as its settings allow. */
final class Servers {

    private static final String HOST = "127.0.0.1";

    /** More than any machine will ask for. The bucket is never empty, but the arithmetic is done each time. */
    private static final RateLimit UNREACHED = new RateLimit(1e9, Integer.MAX_VALUE);

    private Servers() {}

    static Contender.Running fake() {
        FakeConnect connect = FakeConnect.builder()
                .signatures(true)
                .policies(true)
                .throttling(true)
                .rateLimits(RateLimits.all(UNREACHED))
                .start();
        return running(connect.endpoint().port(), connect::close);
    }

    static Contender.Running mockWebServer() {
        MockWebServer server = new MockWebServer();
        server.setServerSocketFactory(new NoDelaySockets());
        server.setDispatcher(new StaticDispatcher(server, staticBody()));
        try {
            server.start(InetAddress.getByName(HOST), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("No port could be opened for MockWebServer.", e);
        }
        return running(server.getPort(), server::close);
    }

    static Contender.Running wireMock() {
        WireMockServer server = new WireMockServer(WireMockConfiguration.options()
                .bindAddress(HOST)
                .dynamicPort()
                .disableRequestJournal()
                .stubRequestLoggingDisabled(true)
                .gzipDisabled(true)
                .templatingEnabled(false)
                .useChunkedTransferEncoding(Options.ChunkedEncodingPolicy.NEVER)
                .notifier(new Slf4jNotifier(false)));
        server.start();
        server.stubFor(WireMock.any(WireMock.anyUrl())
                .willReturn(WireMock.okForContentType("application/json", staticBody())));
        return running(server.port(), server::stop);
    }

    /** What the servers that know one reply only answer to everybody. */
    static String staticBody() {
        return new String(describedUsers().get(0), StandardCharsets.UTF_8);
    }

    /** The right answer for each user of the sample, from a fake that checks nothing. */
    static List<byte[]> describedUsers() {
        try (FakeConnect connect = FakeConnect.start();
                Connection connection = new Connection(connect.endpoint().port())) {
            return users().stream()
                    .map(user -> connection.exchange(("GET " + path(user) + " HTTP/1.1\r\nHost: " + HOST + "\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8)))
                    .toList();
        }
    }

    static List<User> users() {
        return SampleContactCentre.create().users(SampleContactCentre.INSTANCE_ID);
    }

    static String path(User user) {
        return "/users/" + SampleContactCentre.INSTANCE_ID + "/" + user.id();
    }

    private static Contender.Running running(int port, Runnable stop) {
        return new Contender.Running() {
            @Override
            public int port() {
                return port;
            }

            @Override
            public void close() {
                stop.run();
            }
        };
    }

    /** One reply for everybody; and the queue is emptied, or it would grow with every request. */
    private static final class StaticDispatcher extends Dispatcher {

        private final MockWebServer server;
        private final MockResponse reply;

        StaticDispatcher(MockWebServer server, String body) {
            this.server = server;
            reply = new MockResponse.Builder()
                    .addHeader("Content-Type", "application/json")
                    .body(body)
                    .build();
        }

        @Override
        public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            server.takeRequest(0, TimeUnit.MILLISECONDS);
            return reply;
        }
    }

    /** MockWebServer leaves TCP_NODELAY off, and each reply would wait some 40 ms for an acknowledgement. */
    private static final class NoDelaySockets extends ServerSocketFactory {

        @Override
        public ServerSocket createServerSocket() throws IOException {
            return new ServerSocket() {
                @Override
                public Socket accept() throws IOException {
                    Socket socket = super.accept();
                    socket.setTcpNoDelay(true);
                    return socket;
                }
            };
        }

        @Override
        public ServerSocket createServerSocket(int port) {
            throw new UnsupportedOperationException("MockWebServer binds its socket itself.");
        }

        @Override
        public ServerSocket createServerSocket(int port, int backlog) {
            return createServerSocket(port);
        }

        @Override
        public ServerSocket createServerSocket(int port, int backlog, InetAddress address) {
            return createServerSocket(port);
        }
    }
}
