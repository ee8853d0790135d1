package kata.fake.server;

import static org.assertj.core.api.Assertions.assertThat;

import kata.fake.http.ApiRequest;
import kata.fake.http.Body;
import kata.fake.junit.FakeConnectExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Requests that few clients send and that HTTP allows: a strict server that turns them down is a wrong one. */
@DisplayName("An unusual request that HTTP allows")
class UnusualRequestsTest {

    private static final String CLOSE = "Connection: close\r\n\r\n";
    private static final String OK = "HTTP/1.1 200 OK\r\n";

    @RegisterExtension
    final FakeConnectExtension connect = new FakeConnectExtension();

    @Test
    @DisplayName("A target in absolute form is taken for its path, and its host for Host (RFC 9112, 3.2.2)")
    void absoluteForm() {
        assertThat(wait("GET http://b:80/instance HTTP/1.1\r\nHost: a\r\n" + CLOSE))
                .startsWith(OK);
        assertThat(onlyRequest().target() + " " + onlyRequest().headers().first("Host"))
                .isEqualTo("/instance b:80");
    }

    @Test
    @DisplayName("A target in absolute form keeps its body")
    void absoluteFormWithABody() {
        wait("PUT http://b/x HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n" + CLOSE + "abc");
        assertThat(onlyRequest().body()).isEqualTo(Body.of("abc"));
    }

    @Test
    @DisplayName("A target in absolute form without a path stands for the root")
    void absoluteFormWithoutAPath() {
        wait("GET http://b?x=y HTTP/1.1\r\nHost: a\r\n" + CLOSE);
        assertThat(onlyRequest().target()).isEqualTo("/?x=y");
    }

    @Test
    @DisplayName("OPTIONS * asks about the whole server, of which the API knows nothing")
    void asterisk() {
        assertThat(wait("OPTIONS * HTTP/1.1\r\nHost: a\r\n" + CLOSE)).startsWith("HTTP/1.1 403 Forbidden\r\n");
    }

    @Test
    @DisplayName("After Connection: close the connection is closed, and the reply says so (RFC 9112, 9.6)")
    void close() {
        assertThat(wait("GET /instance HTTP/1.1\r\nHost: a\r\n" + CLOSE))
                .startsWith(OK)
                .contains("Connection: close\r\n");
    }

    @Test
    @DisplayName("A connection of HTTP/1.0 is closed after the reply (RFC 9112, 9.3)")
    void version10() {
        assertThat(wait("GET /instance HTTP/1.0\r\n\r\n")).startsWith(OK).contains("Connection: close\r\n");
    }

    @Test
    @DisplayName("A connection of HTTP/1.0 that asks to be kept is kept, and the reply says so")
    void version10KeptAlive() {
        String request = "GET /instance HTTP/1.0\r\nConnection: keep-alive\r\n\r\n";
        assertThat(RawClient.send(connect.endpoint(), request + request).split(OK))
                .hasSize(3);
        assertThat(RawClient.send(connect.endpoint(), request)).contains("Connection: keep-alive\r\n");
    }

    @Test
    @DisplayName("A later version of HTTP/1 is taken for 1.1 (RFC 9110, 2.5)")
    void version12() {
        assertThat(wait("GET /instance HTTP/1.2\r\nHost: a\r\n" + CLOSE)).startsWith(OK);
    }

    @Test
    @DisplayName("Empty lines before the request line are skipped (RFC 9112, 2.2)")
    void emptyLines() {
        assertThat(wait("\r\n\r\nGET /instance HTTP/1.1\r\nHost: a\r\n" + CLOSE))
                .startsWith(OK);
    }

    @Test
    @DisplayName("Chunk extensions and trailers are left out, and the body is whole (RFC 9112, 7.1)")
    void extensionsAndTrailers() {
        wait("PUT /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: Chunked\r\n" + CLOSE
                + "003;a=b\r\nabc\r\n1 \r\nd\r\n0\r\nX: y\r\nZ: z\r\n\r\n");
        assertThat(onlyRequest().body()).isEqualTo(Body.of("abcd"));
    }

    @Test
    @DisplayName("A body in chunks may be empty")
    void noChunk() {
        wait("PUT /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n" + CLOSE + "0\r\n\r\n");
        assertThat(onlyRequest().body()).isEqualTo(Body.EMPTY);
    }

    @Test
    @DisplayName("The longest body that is read arrives whole")
    void longestBody() {
        wait("PUT /x HTTP/1.1\r\nHost: a\r\nContent-Length: 1048576\r\n" + CLOSE + "x".repeat(1 << 20));
        assertThat(onlyRequest().body().size()).isEqualTo(1 << 20);
    }

    @Test
    @DisplayName("A GET may have a body, which arrives as it was sent, and so do the headers")
    void getWithABody() {
        wait("GET /instance HTTP/1.1\r\nhOst: a\r\nContent-Length: 03\r\n" + CLOSE + "abc");
        assertThat(onlyRequest().body()).isEqualTo(Body.of("abc"));
        assertThat(onlyRequest().headers().fields())
                .extracting(field -> field.name() + "=" + field.value())
                .containsExactly("hOst=a", "Content-Length=03", "Connection=close");
    }

    @Test
    @DisplayName("Of a header's value the white space around it is left out, and UTF-8 is read")
    void headerValues() {
        wait("GET /instance HTTP/1.1\r\nHost: a\r\nX: \t \u00c3\u00a9 b \t\r\n" + CLOSE);
        assertThat(onlyRequest().headers().first("X")).isEqualTo("\u00e9 b");
    }

    @Test
    @DisplayName("Nobody who has no body to send is told to send it")
    void continueWithoutABody() {
        assertThat(wait("GET /instance HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n" + CLOSE))
                .startsWith(OK);
    }

    @Test
    @DisplayName("A header's value may hold any byte but a control character")
    void bytesInAHeader() {
        assertThat(wait("GET /instance HTTP/1.1\r\nHost: a\r\nX: \u00e9\u00ff\t~\r\n" + CLOSE))
                .startsWith(OK);
    }

    @Test
    @DisplayName("One hundred headers are not too many")
    void oneHundredHeaders() {
        assertThat(wait("GET /instance HTTP/1.1\r\nHost: a\r\n" + "X: y\r\n".repeat(98) + CLOSE))
                .startsWith(OK);
    }

    private String wait(String request) {
        return RawClient.sendAndWait(connect.endpoint(), request);
    }

    private ApiRequest onlyRequest() {
        assertThat(connect.exchanges()).hasSize(1);
        return connect.exchanges().get(0).request();
    }
}
