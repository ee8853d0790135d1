package kata.fake.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import kata.fake.http.ApiReply;
import kata.fake.http.ApiRequest;
import kata.fake.http.Body;
import kata.fake.http.Headers;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Puts a {@link ConnectApi} behind a socket. The only class that knows MockWebServer. */
public final class FakeServer implements AutoCloseable {

    /** Not localhost: that may be an IPv6 address for one program and an IPv4 address for the next. */
    private static final String HOST = "127.0.0.1";

    /** What MockWebServer warns of whenever a client connects and asks nothing: no fault, and no reader can act on it. */
    private static final String NO_REQUEST = "didn't make a request";

    private static final Logger MOCK_WEB_SERVER = Logger.getLogger(MockWebServer.class.getName());

    private final MockWebServer server = new MockWebServer();
    private final ConnectApi api;
    private final InetAddress address;
    private final GuardedSockets sockets;

    private FakeServer(ConnectApi api, InetAddress address, Limits limits) {
        this.api = api;
        this.address = address;
        this.sockets = new GuardedSockets(limits, api::refuse);
    }

    /**
     * Starts a server.
     *
     * @param address the network interface to listen on, which another machine may reach if it is not the loopback one
     * @param port 0 for any that is free
     * @param limits how patient it is
     * @throws UncheckedIOException if that port cannot be opened
     */
    public static FakeServer start(ConnectApi api, InetAddress address, int port, Limits limits) {
        quieten();
        FakeServer fake = new FakeServer(api, address, limits);
        fake.server.setServerSocketFactory(fake.sockets);
        fake.server.setDispatcher(fake.new ApiDispatcher());
        try {
            fake.server.start(address, port);
        } catch (IOException e) {
            fake.close();
            throw new UncheckedIOException(problem(address, port), e);
        }
        return fake;
    }

    /** The loopback interface as every program knows it, 127.0.0.1: only this machine reaches it. */
    public static InetAddress loopback() {
        try {
            return InetAddress.getByName(HOST);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(HOST + " needs no look-up.", e);
        }
    }

    private static synchronized void quieten() {
        Filter before = MOCK_WEB_SERVER.getFilter();
        if (!(before instanceof NoRequestFilter)) {
            MOCK_WEB_SERVER.setFilter(new NoRequestFilter(before));
        }
    }

    private record NoRequestFilter(@Nullable Filter before) implements Filter {

        @Override
        public boolean isLoggable(LogRecord line) {
            return !String.valueOf(line.getMessage()).endsWith(NO_REQUEST)
                    && (before == null || before.isLoggable(line));
        }
    }

    private static String problem(InetAddress address, int port) {
        String where = address.getHostAddress();
        return port == 0
                ? "No port of " + where + " could be opened. Are too many servers open?"
                : "Port " + port + " of " + where + " could not be opened. Does another program listen there? Port 0"
                        + " finds a free one.";
    }

    /** Where a program on this machine reaches the server, such as {@code http://127.0.0.1:41234/}. */
    public HttpUrl url() {
        return new HttpUrl.Builder()
                .scheme("http")
                .host(address.isAnyLocalAddress() ? HOST : address.getHostAddress())
                .port(server.getPort())
                .build();
    }

    /** How many connections are open. */
    int connections() {
        return sockets.open();
    }

    /** Closes every connection and stops every thread. Does nothing the second time. */
    @Override
    public void close() {
        server.close();
        sockets.close();
    }

    /** Answers by the guarded socket, which has the request, and gives MockWebServer a stand-in to write. */
    private final class ApiDispatcher extends Dispatcher {

        private static final MockResponse STAND_IN = new MockResponse.Builder().build();

        @Override
        public MockResponse dispatch(RecordedRequest recorded) throws InterruptedException {
            forget();
            sockets.answer(recorded.getTarget(), this::reply);
            return STAND_IN;
        }

        private ApiReply reply(ApiRequest request) {
            try {
                return api.handle(request);
            } catch (Throwable e) {
                // The clock or the random source that a test handed in. A client without an answer would wait for ever.
                return new ApiReply(500, Headers.NONE, Body.of(e.toString()));
            }
        }

        /** MockWebServer keeps every request for somebody to take, and would keep them for ever. */
        private void forget() throws InterruptedException {
            RecordedRequest taken = server.takeRequest(0, TimeUnit.MILLISECONDS);
            while (taken != null) {
                taken = server.takeRequest(0, TimeUnit.MILLISECONDS);
            }
        }
    }
}
