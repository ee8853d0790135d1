package kata.fake.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import kata.fake.TestClient;
import kata.fake.exchange.Exchange;
import kata.fake.http.Body;
import kata.fake.json.Json;
import kata.fake.junit.FakeConnectExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row is sent as it is, over a socket, and the client neither sends more nor closes its side. */
@DisplayName("A malformed request")
class MalformedRequestsTest {

    private static final String GOOD = "GET /instance HTTP/1.1\r\nHost: a\r\n\r\n";

    @RegisterExtension
    final FakeConnectExtension connect = new FakeConnectExtension();

    @RegisterExtension
    final FakeConnectExtension hasty =
            FakeConnectExtension.with(settings -> settings.requestTimeout(Duration.ofMillis(300)));

    static Stream<Row> rows() {
        return Stream.concat(MalformedHeads.all().stream(), MalformedBodies.all().stream());
    }

    static Stream<Row> unfinished() {
        return MalformedBodies.unfinished().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    @DisplayName("is answered with its status and a sentence, and the next client is served")
    void answered(Row row) {
        assertAnswer(RawClient.sendAndWait(connect.endpoint(), row.request()), row);
        assertThat(new TestClient(connect::endpoint).get("/instance").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("unfinished")
    @DisplayName("that never ends is answered once its time is over, and the next client is served")
    void unfinished(Row row) {
        assertAnswer(RawClient.sendAndWait(hasty.endpoint(), row.request()), row);
        assertThat(new TestClient(hasty::endpoint).get("/instance").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("unfinished")
    @DisplayName("that breaks off is answered at once, for a client may still listen")
    void brokenOff(Row row) {
        assertThat(RawClient.send(connect.endpoint(), row.request()))
                .startsWith("HTTP/1.1 400 Bad Request\r\n")
                .contains("{\"Message\":\"The connection ended before its ");
    }

    @ParameterizedTest
    @MethodSource("unfinished")
    @DisplayName("that comes a byte at a time has no more time than any other")
    void slowloris(Row row) {
        assertThat(RawClient.drip(hasty.endpoint(), row.request(), "0", 60)).containsPattern("HTTP/1.1 4(00|08|13) ");
    }

    @Test
    @DisplayName("A header that grows a byte at a time ends in 408")
    void slowHeader() {
        assertThat(RawClient.drip(hasty.endpoint(), "GET / HTTP/1.1\r\nX: ", "y", 20))
                .startsWith("HTTP/1.1 408 Request Timeout\r\n");
    }

    @Test
    @DisplayName("Head, body and chunk that never end are answered within two seconds, as the fake is served")
    void withinTwoSeconds() throws Exception {
        List<Callable<String>> clients = unfinished()
                .map(row -> (Callable<String>) () -> RawClient.sendAndWait(connect.endpoint(), row.request()))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(clients.size());
        try {
            assertThat(Limits.USUAL.request()).isLessThan(Duration.ofSeconds(2));
            for (Future<String> reply : threads.invokeAll(clients)) {
                assertThat(reply.get()).startsWith("HTTP/1.1 408 ").contains(" did not end within 1500 ms.");
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @DisplayName("A connection that waits between two requests is not taken for a slow one")
    void idle() {
        assertThat(RawClient.sendTwice(hasty.endpoint(), GOOD, 600))
                .hasSize(2)
                .allSatisfy(reply -> assertThat(reply).startsWith("HTTP/1.1 200 OK\r\n"));
    }

    @Test
    @DisplayName("A good request before it on the same connection is answered first")
    void afterAGoodOne() {
        String reply = RawClient.sendAndWait(connect.endpoint(), GOOD + "nonsense\r\n");
        assertThat(reply.split("HTTP/1.1 "))
                .extracting(part -> part.split(" ")[0])
                .containsExactly("", "200", "400");
    }

    @Test
    @DisplayName("Nothing after it on the same connection is answered: nobody can tell where it ended")
    void beforeAGoodOne() {
        String reply = RawClient.sendAndWait(connect.endpoint(), "nonsense\r\n\r\n" + GOOD);
        assertThat(reply.split("HTTP/1.1 ")).hasSize(2);
    }

    @Test
    @DisplayName("HEAD gets the status of its error, and no body")
    void head() {
        assertThat(RawClient.sendAndWait(connect.endpoint(), "HEAD / HTTP/1.1\r\n\r\n"))
                .startsWith("HTTP/1.1 400 Bad Request\r\n")
                .endsWith("\r\n\r\n");
    }

    @Test
    @DisplayName("is in the record, with its first line and why it was turned down")
    void recorded() {
        RawClient.sendAndWait(connect.endpoint(), "nonsense\r\n");
        assertThat(connect.exchanges())
                .extracting(Exchange::describe)
                .containsExactly(
                        "(malformed) nonsense -> 400 InvalidRequestException: The request line is 'nonsense'. It must be a...");
    }

    @Test
    @DisplayName("is in the record with all that was understood of it")
    void recordedHeaders() {
        RawClient.sendAndWait(connect.endpoint(), "PUT /users/1 HTTP/1.1\r\nHost: a\r\nX: y\r\nno colon\r\n");
        assertThat(connect.exchanges()).extracting(Exchange::request).first().satisfies(request -> {
            assertThat(request.method() + " " + request.target()).isEqualTo("PUT /users/1");
            assertThat(request.headers().first("x")).isEqualTo("y");
        });
    }

    @Test
    @DisplayName("After all of them no thread is left with one")
    void threads() {
        rows().forEach(row -> RawClient.sendAndWait(connect.endpoint(), row.request()));
        long until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (guards() > 0 && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        assertThat(guards()).isZero();
    }

    /** How many threads read a request, or wait for one. */
    static long guards() {
        return Thread.getAllStackTraces().values().stream()
                .filter(stack -> Arrays.stream(stack)
                        .anyMatch(frame -> frame.getClassName().equals(RequestGuard.class.getName())))
                .count();
    }

    private static void assertAnswer(String reply, Row row) {
        assertThat(reply).startsWith("HTTP/1.1 " + row.status() + "\r\n").containsIgnoringCase("x-amzn-ErrorType: ");
        assertThat(Json.tree(Body.of(reply.substring(reply.indexOf("\r\n\r\n") + 4)))
                        .path("Message")
                        .asString())
                .startsWith(row.words());
    }
}
