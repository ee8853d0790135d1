package kata.fake.server;

import static kata.fake.server.Row.of;

import java.util.List;
import java.util.stream.Stream;

/** Heads that are none, and what each is answered. */
final class MalformedHeads {

    private static final String BAD = "400 Bad Request";
    private static final String GET = "GET /instance HTTP/1.1\r\nHost: a\r\n";
    private static final String NO_LINE = "The request line is ";

    private MalformedHeads() {}

    static List<Row> all() {
        return Stream.of(noRequests(), versions(), methods(), targets(), hosts(), headers())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Row> noRequests() {
        return List.of(
                of("words", "9112 3", "hello world\r\n\r\n", BAD, NO_LINE + "'hello world'. It must be a method, a"),
                of("zeros", "9112 3", "\0\0\0\0", BAD, "The request begins with the byte 0x00. It must begin with a"),
                of("a TLS hello", "9112 3", "\u0016\u0003\u0001\u0002\0\u0001", BAD, "The request begins as TLS does."),
                of("one endless word", "9112 3", "A".repeat(9_000), BAD, "The request line has no space within its"),
                of("bare LF", "9112 2.2", "GET / HTTP/1.1\nHost: a\n\n", BAD, "A line of the head ends in LF alone."),
                of("LF alone", "9112 2.2", "\n", BAD, "A line of the head ends in LF alone. End each with CR LF"),
                of(
                        "bare CR",
                        "9112 2.2",
                        GET + "X: a\rb\r\n\r\n",
                        BAD,
                        "The header X holds the control character 0x0D"),
                of("two spaces", "9112 3", "GET  / HTTP/1.1\r\n\r\n", BAD, NO_LINE + "'GET  / HTTP/1.1'. It must be"));
    }

    private static List<Row> versions() {
        String none = "505 HTTP Version Not Supported";
        return List.of(
                of("HTTP/0.9", "9112 3", "GET /\r\n", BAD, NO_LINE + "'GET /'. It must be a method, a target and"),
                of(
                        "HTTP/2 preface",
                        "9110 15.6.6",
                        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                        none,
                        "This is HTTP/2. The fake"),
                of(
                        "HTTP/2 in words",
                        "9110 15.6.6",
                        "GET / HTTP/2.0\r\n\r\n",
                        none,
                        "The request's version is HTTP/2.0."),
                of("HTTP/3", "9110 15.6.6", "GET / HTTP/3\r\n\r\n", BAD, NO_LINE + "'GET / HTTP/3'. It must be"),
                of("small http", "9112 2.3", "GET / http/1.1\r\n\r\n", BAD, NO_LINE + "'GET / http/1.1'. It must be"));
    }

    private static List<Row> methods() {
        String none = "501 Not Implemented";
        return List.of(
                of(
                        "unknown",
                        "9110 9.1",
                        "FETCH / HTTP/1.1\r\n\r\n",
                        none,
                        "The method is 'FETCH'. The fake knows GET,"),
                of(
                        "lower case",
                        "9110 9.1",
                        "get / HTTP/1.1\r\n\r\n",
                        none,
                        "The method is 'get'. The fake knows GET, PUT,"),
                of("TRACE", "9110 9.3.8", "TRACE / HTTP/1.1\r\n\r\n", none, "The method is 'TRACE'. The fake knows"),
                of("CONNECT", "9110 9.3.6", "CONNECT a:80 HTTP/1.1\r\n\r\n", none, "The method is 'CONNECT'. The fake"),
                of(
                        "no token",
                        "9110 9.1",
                        "G(T / HTTP/1.1\r\n\r\n",
                        BAD,
                        "The method is 'G(T', which holds a character"));
    }

    private static List<Row> targets() {
        String tooLong = "414 URI Too Long";
        String longTarget = "/" + "a".repeat(8_192);
        return List.of(
                of("a space", "9112 3", "GET /a b HTTP/1.1\r\n\r\n", BAD, NO_LINE + "'GET /a b HTTP/1.1'. It must be"),
                of(
                        "no slash",
                        "9112 3.2",
                        "GET instance HTTP/1.1\r\n\r\n",
                        BAD,
                        "The target is 'instance'. It must begin"),
                of(
                        "an asterisk",
                        "9112 3.2.4",
                        "GET * HTTP/1.1\r\n\r\n",
                        BAD,
                        "The target is '*'. It must begin with '/'."),
                of(
                        "https",
                        "9112 3.2.2",
                        "GET https://a/ HTTP/1.1\r\n\r\n",
                        BAD,
                        "The target is 'https://a/'. It must"),
                of(
                        "no host",
                        "9112 3.2.2",
                        "GET http:///a HTTP/1.1\r\n\r\n",
                        BAD,
                        "The target's host is ''. It must be a"),
                of(
                        "a fragment",
                        "9112 3.2",
                        "GET /a#b HTTP/1.1\r\n\r\n",
                        BAD,
                        "The target holds a '#'. Leave the fragment"),
                of(
                        "a raw byte",
                        "9112 3.2",
                        "GET /\u00e9 HTTP/1.1\r\n\r\n",
                        BAD,
                        "The target holds the byte 0xE9. Percent"),
                of(
                        "a control",
                        "9112 3.2",
                        "GET /\t HTTP/1.1\r\n\r\n",
                        BAD,
                        "The target holds the byte 0x9. Percent-encode"),
                of(
                        "too long",
                        "9110 15.5.15",
                        "GET " + longTarget + " HTTP/1.1\r\n\r\n",
                        tooLong,
                        "The target is longer"),
                of("endless", "9110 15.5.15", "GET " + longTarget.repeat(2), tooLong, "The target is longer than 8192"),
                of(
                        "%zz in the path",
                        "AWS", "GET /instance/%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", BAD, "'%zz'"),
                of(
                        "%f in the query",
                        "AWS",
                        "GET /instance?nextToken=%f HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                        BAD,
                        "'%f' holds a '%' that two hexadecimal digits do not follow."),
                of(
                        "%FF",
                        "AWS",
                        "GET /instance/%FF HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                        BAD,
                        "'%FF' does not"));
    }

    private static List<Row> hosts() {
        String line = "GET / HTTP/1.1\r\n";
        return List.of(
                of(
                        "none",
                        "9112 3.2",
                        line + "\r\n",
                        BAD,
                        "The header Host is missing. HTTP/1.1 requires it: send the"),
                of(
                        "two",
                        "9112 3.2",
                        line + "Host: a\r\nHost: b\r\n\r\n",
                        BAD,
                        "The header Host is there 2 times. Send it"),
                of(
                        "twice the same",
                        "9112 3.2",
                        line + "Host: a\r\nhost: a\r\n\r\n",
                        BAD,
                        "The header Host is there 2"),
                of("empty", "9112 3.2", line + "Host:\r\n\r\n", BAD, "The header Host is ''. It must be a name or an"),
                of("a sentence", "9112 3.2", line + "Host: a b\r\n\r\n", BAD, "The header Host is 'a b'. It must be a"),
                of(
                        "a path",
                        "9112 3.2",
                        line + "Host: a/b\r\n\r\n",
                        BAD,
                        "The header Host is 'a/b'. It must be a name"),
                of(
                        "a port that is none",
                        "9112 3.2",
                        line + "Host: a:b\r\n\r\n",
                        BAD,
                        "The header Host is 'a:b'. It must be a name or an address, and perhaps a port, such as"),
                of(
                        "brackets around no IPv6",
                        "9112 3.2",
                        line + "Host: [127.0.0.1]:80\r\n\r\n",
                        BAD,
                        "The header Host is '[127.0.0.1]:80'. It must be a name or an address"),
                of(
                        "a port too high",
                        "9112 3.2",
                        line + "Host: a:99999\r\n\r\n",
                        BAD,
                        "The header Host is 'a:99999'."));
    }

    private static List<Row> headers() {
        String large = "431 Request Header Fields Too Large";
        return List.of(
                of(
                        "200 headers",
                        "6585 5",
                        GET + "X: y\r\n".repeat(200),
                        large,
                        "The request has more than 100 header"),
                of(
                        "a long header",
                        "6585 5",
                        GET + "X: " + "y".repeat(70_000),
                        large,
                        "The head of the request has more"),
                of(
                        "no colon",
                        "9112 5",
                        GET + "no colon\r\n",
                        BAD,
                        "The header line 'no colon' does not begin with a name"),
                of("no name", "9112 5", GET + ": x\r\n", BAD, "The header line ': x' does not begin with a name and a"),
                of(
                        "a space before the colon",
                        "9112 5.1",
                        GET + "X : y\r\n",
                        BAD,
                        "The header line 'X : y' has white space"),
                of(
                        "a name that is no token",
                        "9112 5",
                        GET + "X(y: z\r\n",
                        BAD,
                        "The header line 'X(y: z' does not begin"),
                of(
                        "a folded line",
                        "9112 5.2",
                        GET + "X: y\r\n z\r\n",
                        BAD,
                        "The header line ' z' begins with white space."),
                of(
                        "a folded first line",
                        "9112 2.2",
                        "GET / HTTP/1.1\r\n Host: a\r\n",
                        BAD,
                        "The header line ' Host: a'"),
                of(
                        "NUL",
                        "9110 5.5",
                        GET + "X: a\0b\r\n",
                        BAD,
                        "The header X holds the control character 0x00. Leave it"),
                of(
                        "DEL",
                        "9110 5.5",
                        GET + "X: a\u007fb\r\n",
                        BAD,
                        "The header X holds the control character 0x7F. Leave"),
                of(
                        "an expectation",
                        "9110 10.1.1",
                        GET + "Expect: tea\r\n\r\n",
                        "417 Expectation Failed",
                        "Expect is 'tea'"));
    }
}
