package kata.fake.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import kata.fake.auth.Signatures;
import kata.fake.exchange.Exchange;
import kata.fake.exchange.ExchangeLog;
import kata.fake.http.ApiReply;
import kata.fake.http.Body;
import kata.fake.iam.Policies;
import kata.fake.random.SharedRandom;
import kata.fake.route.Match;
import kata.fake.route.Operation;
import kata.fake.route.Routes;
import kata.fake.route.UriTemplate;
import kata.fake.store.SampleContactCentre;
import kata.fake.store.Store;
import kata.fake.throttle.Throttles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A server with room for two connections. */
@DisplayName("The connections of a server")
class ConnectionsTest {

    private static final String REQUEST = "GET /large HTTP/1.1\r\nHost: a\r\n\r\n";
    private static final String BUSY = "GET /busy HTTP/1.1\r\nHost: a\r\n\r\n";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Limits LIMITS = new Limits(Duration.ofSeconds(1), PATIENCE, PATIENCE, 2);

    private final CountDownLatch busy = new CountDownLatch(2);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final ExchangeLog log = new ExchangeLog(10_000);
    private final FakeServer server = FakeServer.start(api(), FakeServer.loopback(), 0, LIMITS);
    private final List<Socket> clients = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        goOn.countDown();
        for (Socket client : clients) {
            client.close();
        }
        server.close();
    }

    @Test
    @DisplayName("One too many closes the one that has been idle the longest")
    void closesTheIdlest() throws IOException {
        Socket first = answered();
        answered();
        answered();
        assertThat(first.getInputStream().read()).isEqualTo(-1);
    }

    @Test
    @DisplayName("One too many is turned away with 503 if all are busy, and the record says so")
    void turnsAway() throws Exception {
        connect().getOutputStream().write(bytes(BUSY));
        connect().getOutputStream().write(bytes(BUSY));
        assertThat(busy.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        String reply = RawClient.sendAndWait(server.url(), BUSY);
        assertThat(reply)
                .startsWith("HTTP/1.1 503 Service Unavailable\r\n")
                .endsWith("{\"Message\":\"There are 2 busy connections already, as many as the fake serves. Send fewer"
                        + " requests at once.\"}");
        assertThat(log.list())
                .extracting(Exchange::describe)
                .containsExactly(
                        "(unread) -> 503 ServiceUnavailableException: There are 2 busy connections already, as many as the...");
    }

    @Test
    @DisplayName("A client that reads no replies is cut off, and its thread is free again")
    void unreadReplies() throws IOException {
        try (FakeServer impatient = impatient(PATIENCE, Duration.ofMillis(200));
                Socket deaf = connect(impatient)) {
            try {
                for (int i = 0; i < 10_000; i++) {
                    deaf.getOutputStream().write(bytes(REQUEST));
                }
            } catch (SocketException e) {
                // The server has closed the connection, as it should.
            }
            assertThat(eventually(() -> impatient.connections() == 0)).isTrue();
        }
    }

    @Test
    @DisplayName("One that has been idle for too long is closed")
    void closesWhatIsIdle() throws IOException {
        try (FakeServer impatient = impatient(Duration.ofMillis(100), PATIENCE);
                Socket client = connect(impatient)) {
            assertThat(client.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    @DisplayName("A client that goes before its reply comes leaves nothing behind")
    void goneBeforeTheReply() throws IOException {
        Socket hasty = connect();
        hasty.setSoLinger(true, 0);
        hasty.getOutputStream().write(bytes(REQUEST.repeat(3)));
        hasty.close();
        assertThat(eventually(() -> server.connections() == 0)).isTrue();
    }

    private static boolean eventually(BooleanSupplier condition) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        return condition.getAsBoolean();
    }

    private Socket answered() throws IOException {
        Socket client = connect();
        client.getOutputStream().write(bytes(REQUEST));
        InputStream in = client.getInputStream();
        int last = in.read();
        while (last != '~' && last != -1) {
            last = in.read();
        }
        assertThat(last).as("the end of the reply").isEqualTo('~');
        return client;
    }

    private FakeServer impatient(Duration idle, Duration reply) {
        return FakeServer.start(
                api(), FakeServer.loopback(), 0, new Limits(LIMITS.request(), idle, reply, LIMITS.connections()));
    }

    private Socket connect() throws IOException {
        Socket client = connect(server);
        clients.add(client);
        return client;
    }

    private static Socket connect(FakeServer server) throws IOException {
        Socket client = new Socket(server.url().host(), server.url().port());
        client.setSoTimeout((int) PATIENCE.toMillis());
        return client;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private ConnectApi api() {
        Store store = SampleContactCentre.create();
        return new ConnectApi(
                new Routes(List.of(
                        new Fixed("/large", () -> ApiReply.of(200, Body.of("x".repeat(100_000) + "~"))),
                        new Fixed("/busy", this::waitForTheTest))),
                Signatures.none(store.account()),
                Policies.none(),
                Throttles.none(),
                store,
                log,
                () -> Instant.EPOCH,
                new SharedRandom(new Random(1)));
    }

    private ApiReply waitForTheTest() {
        busy.countDown();
        try {
            goOn.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ApiReply.empty();
    }

    private record Fixed(String path, Supplier<ApiReply> reply) implements Operation {

        @Override
        public String name() {
            return "Fixed";
        }

        @Override
        public String method() {
            return "GET";
        }

        @Override
        public UriTemplate uri() {
            return UriTemplate.of(path);
        }

        @Override
        public ApiReply answer(Match match, Store store) {
            return reply.get();
        }
    }
}
