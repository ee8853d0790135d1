package kata.fake.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kata.fake.http.ApiReply;
import kata.fake.http.ApiRequest;
import kata.fake.http.Body;
import kata.fake.http.Headers;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import okio.Buffer;

/** Puts a {@link ConnectApi} behind a socket. The only class that knows MockWebServer. */
public final class FakeServer implements AutoCloseable {

    /** Not localhost: that may be an IPv6 address for one program and an IPv4 address for the next. */
    private static final String HOST = "127.0.0.1";

    /** Where MockWebServer would say Client Error for each of them (RFC 9110, section 15; RFC 6585 for 429). */
    private static final Map<Integer, String> REASONS = Map.of(
            200, "OK",
            400, "Bad Request",
            402, "Payment Required",
            403, "Forbidden",
            404, "Not Found",
            409, "Conflict",
            410, "Gone",
            429, "Too Many Requests",
            500, "Internal Server Error",
            503, "Service Unavailable");

    private final MockWebServer server = new MockWebServer();
    private final ConnectApi api;
    private final InetAddress address;

    private FakeServer(ConnectApi api, InetAddress address) {
        this.api = api;
        this.address = address;
    }

    /**
     * Starts a server.
     *
     * @param address the network interface to listen on, which another machine may reach if it is not the loopback one
     * @param port 0 for any that is free
     * @throws UncheckedIOException if that port cannot be opened
     */
    public static FakeServer start(ConnectApi api, InetAddress address, int port) {
        FakeServer fake = new FakeServer(api, address);
        fake.server.setServerSocketFactory(new GuardedSockets());
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

    /** Closes every connection and stops every thread. Does nothing the second time. */
    @Override
    public void close() {
        server.close();
    }

    /** Translates between MockWebServer's types and ours. */
    private final class ApiDispatcher extends Dispatcher {

        @Override
        public MockResponse dispatch(RecordedRequest recorded) throws InterruptedException {
            forget();
            try {
                return response(recorded, api.handle(request(recorded)));
            } catch (Throwable e) {
                // The clock or the random source that a test handed in. A client without an answer would wait for ever.
                return new MockResponse.Builder().code(500).body(e.toString()).build();
            }
        }

        /** MockWebServer keeps every request for somebody to take, and would keep them for ever. */
        private void forget() throws InterruptedException {
            RecordedRequest taken = server.takeRequest(0, TimeUnit.MILLISECONDS);
            while (taken != null) {
                taken = server.takeRequest(0, TimeUnit.MILLISECONDS);
            }
        }

        private static ApiRequest request(RecordedRequest recorded) {
            List<Headers.Field> fields = new ArrayList<>();
            Body body = recorded.getBody() == null
                    ? Body.EMPTY
                    : Body.of(recorded.getBody().toByteArray());
            for (int i = 0; i < recorded.getHeaders().size(); i++) {
                String name = recorded.getHeaders().name(i);
                String value = recorded.getHeaders().value(i);
                if (name.equals(RequestHead.HIDDEN_BODY)) {
                    body = Body.of(Base64.getDecoder().decode(value));
                    fields.add(new Headers.Field("Content-Length", String.valueOf(body.size())));
                } else {
                    fields.add(new Headers.Field(name, value));
                }
            }
            return new ApiRequest(recorded.getMethod(), recorded.getTarget(), new Headers(fields), body);
        }

        private static MockResponse response(RecordedRequest recorded, ApiReply reply) {
            // The answer to HEAD has no body (RFC 9110, section 9.3.2): one would be read as the next reply.
            Body body = recorded.getMethod().equals("HEAD") ? Body.EMPTY : reply.body();
            MockResponse.Builder response = new MockResponse.Builder()
                    .status("HTTP/1.1 " + reply.status() + " " + REASONS.getOrDefault(reply.status(), ""))
                    .body(new Buffer().write(body.bytes()));
            reply.headers().fields().forEach(field -> response.addHeader(field.name(), field.value()));
            return response.build();
        }
    }
}
