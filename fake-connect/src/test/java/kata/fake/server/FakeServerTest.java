package kata.fake.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.stream.Collectors;
import kata.fake.FakeConnect;
import kata.fake.TestClient;
import kata.fake.TestClient.Reply;
import kata.fake.http.ApiRequest;
import kata.fake.http.Body;
import kata.fake.junit.FakeConnectExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("FakeServer")
class FakeServerTest {

    @RegisterExtension
    final FakeConnectExtension connect = new FakeConnectExtension();

    private final TestClient client = new TestClient(connect::endpoint);

    @Test
    @DisplayName("A path that any client would tidy up is recorded as it was sent")
    void rawTarget() {
        raw("GET //a/../b/./c//%2F?x=%zz HTTP/1.1\r\nHost: a\r\n\r\n");
        assertThat(onlyRequest().target()).isEqualTo("//a/../b/./c//%2F?x=%zz");
    }

    @Test
    @DisplayName("Headers are recorded in their order, duplicates included")
    void rawHeaders() {
        raw("GET /instance HTTP/1.1\r\nHost: a\r\nX-B: 2\r\nx-a:  1 \r\nX-B: 1\r\n\r\n");
        assertThat(onlyRequest().headers().fields())
                .extracting(field -> field.name() + "=" + field.value())
                .containsExactly("Host=a", "X-B=2", "x-a=1", "X-B=1");
    }

    @Test
    @DisplayName("The body of a GET is ignored and recorded")
    void bodyOfAGet() {
        String reply = raw("GET /instance HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nX: y\r\n\r\nx=1");
        assertThat(reply).contains("HTTP/1.1 200 OK");
        assertThat(onlyRequest())
                .satisfies(request -> assertThat(request.body()).isEqualTo(Body.of("x=1")))
                .satisfies(request ->
                        assertThat(request.headers().first("content-length")).isEqualTo("3"));
    }

    @Test
    @DisplayName("A GET that declares a body of no bytes is answered too")
    void emptyBodyOfAGet() {
        assertThat(raw("GET /instance HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n"))
                .contains("HTTP/1.1 200 OK");
    }

    @Test
    @DisplayName("A body in chunks is put together")
    void chunks() {
        raw("POST /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
        assertThat(onlyRequest().body()).isEqualTo(Body.of("abcde"));
    }

    @Test
    @DisplayName("Several requests on one connection are all answered, whatever bodies they have")
    void keptAlive() {
        raw("PUT /1 HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc"
                + "GET /2 HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nde"
                + "POST /3 HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nf\r\n0\r\n\r\n"
                + "DELETE /4 HTTP/1.1\r\nHost: a\r\n\r\n");
        assertThat(connect.exchanges())
                .extracting(exchange ->
                        exchange.request().method() + exchange.request().body())
                .containsExactly("PUTabc", "GETde", "POSTf", "DELETE");
    }

    @Test
    @DisplayName("The reply to HEAD has no body, so that the connection stays usable")
    void head() {
        client.call("HEAD", "/nope", null);
        assertThat(client.get("/instance").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("Whoever waits for 100 Continue gets it before the body is sent")
    void expectContinue() {
        assertThat(raw("PUT /x HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n{}"))
                .startsWith("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 403 Forbidden\r\n");
    }

    @Test
    @DisplayName("Whoever does not wait for 100 Continue gets none")
    void noContinue() {
        assertThat(raw("PUT /x HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{}"))
                .startsWith("HTTP/1.1 403 Forbidden\r\n");
    }

    @Test
    @DisplayName("Accepted connections send at once")
    void noDelay() throws IOException {
        try (GuardedSockets sockets = new GuardedSockets(Limits.USUAL, (request, e) -> ConnectApi.error(e));
                ServerSocket server = sockets.createServerSocket()) {
            server.bind(new InetSocketAddress("127.0.0.1", 0));
            try (Socket client = new Socket("127.0.0.1", server.getLocalPort());
                    Socket accepted = server.accept()) {
                assertThat(accepted.getTcpNoDelay()).isTrue();
            }
        }
    }

    @Test
    @DisplayName("The reason phrase is the one of the status")
    void reason() {
        Reply reply = client.get("/users-summary/none");
        assertThat(reply.status() + " " + reply.reason()).isEqualTo("404 Not Found");
    }

    @Test
    @DisplayName("Closing ends every thread that was started")
    void threads() throws InterruptedException {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        FakeConnect other = FakeConnect.start();
        new TestClient(other::endpoint).get("/instance");
        Set<Thread> started = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread) && thread.getName().startsWith("MockWebServer"))
                .collect(Collectors.toSet());
        other.close();
        for (Thread thread : started) {
            thread.join(30_000);
        }
        assertThat(started).isNotEmpty().noneMatch(Thread::isAlive);
    }

    private ApiRequest onlyRequest() {
        assertThat(connect.exchanges()).hasSize(1);
        return connect.exchanges().get(0).request();
    }

    private String raw(String request) {
        return RawClient.send(connect.endpoint(), request);
    }
}
