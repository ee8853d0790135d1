package kata.fake.server;

import static kata.fake.server.Row.of;

import java.util.List;
import java.util.stream.Stream;

/** Bodies whose end nobody can tell, or that never end, and what each is answered. */
final class MalformedBodies {

    private static final String BAD = "400 Bad Request";
    private static final String LARGE = "413 Content Too Large";
    private static final String PUT = "PUT /contact/outbound-voice HTTP/1.1\r\nHost: a\r\n";
    private static final String CHUNKS = PUT + "Transfer-Encoding: chunked\r\n\r\n";

    private MalformedBodies() {}

    static List<Row> all() {
        return Stream.of(lengths(), codings(), chunks()).flatMap(List::stream).toList();
    }

    private static List<Row> lengths() {
        String is = "Content-Length is ";
        return List.of(
                length("negative", "-1", BAD, is + "'-1'. It must be one number of bytes, written in digits alone."),
                length("with a sign", "+1", BAD, is + "'+1'. It must be one number of bytes, written in digits alone."),
                length("no number", "abc", BAD, is + "'abc'. It must be one number of bytes, written in digits alone."),
                length("empty", "", BAD, is + "''. It must be one number of bytes, written in digits alone."),
                length("Arabic digits", "\u0661", BAD, is + "'?'. It must be one number of bytes"),
                length("a list", "1, 1", BAD, is + "'1, 1'. It must be one number of bytes"),
                length("doubled", "1\r\nContent-Length: 1", BAD, is + "'1, 1'. It must be one number of bytes"),
                length("contradicted", "1\r\ncontent-length: 2", BAD, is + "'1, 2'. It must be one number of bytes"),
                length("a byte too large", "1048577", LARGE, "The body has more than 1048576 bytes, which the fake"),
                length("over 2 to the 63", "9223372036854775808", LARGE, "The body has more than 1048576 bytes"),
                of(
                        "a refused body",
                        "9110 10.1.1",
                        PUT + "Expect: 100-continue\r\nContent-Length: 2000000\r\n\r\n",
                        LARGE,
                        "The body has more than 1048576 bytes"),
                of(
                        "none at all",
                        "9110 15.5.12",
                        PUT + "Content-Type: application/json\r\n\r\n",
                        "411 Length Required",
                        "A Content-Type announces a body, but nothing says how long it is."),
                of(
                        "compressed",
                        "9110 15.5.16",
                        PUT + "Content-Encoding: gzip\r\nContent-Length: 1\r\n\r\n",
                        "415 Unsupported Media Type",
                        "Content-Encoding is 'gzip'. The fake reads bodies as they are"));
    }

    private static Row length(String name, String value, String status, String words) {
        return of("Content-Length " + name, "9112 6.3", PUT + "Content-Length: " + value + "\r\n\r\n", status, words);
    }

    private static List<Row> codings() {
        String none = "501 Not Implemented";
        String smuggled = PUT + "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nG";
        return List.of(
                of(
                        "a length and chunks",
                        "9112 6.1",
                        smuggled,
                        BAD,
                        "Content-Length and Transfer-Encoding are both there."),
                coding("gzip", "gzip", none, "Transfer-Encoding is 'gzip'. The only one known here is chunked."),
                coding("gzip first", "gzip, chunked", none, "Transfer-Encoding is 'gzip, chunked'. The only one known"),
                coding(
                        "gzip last",
                        "chunked, gzip",
                        BAD,
                        "Transfer-Encoding is 'chunked, gzip'. It must be chunked, once"),
                coding("chunked twice", "chunked, chunked", BAD, "Transfer-Encoding is 'chunked, chunked'. It must be"),
                coding(
                        "chunked in quotes",
                        "\"chunked\"",
                        BAD,
                        "Transfer-Encoding is '\"chunked\"'. It must be chunked"),
                coding("empty", "", none, "Transfer-Encoding is ''. The only one known here is chunked."),
                of(
                        "chunks in HTTP/1.0",
                        "9112 6.1",
                        "PUT / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n",
                        BAD,
                        "Transfer-Encoding came with HTTP/1.0, which does not know it."),
                of(
                        "a GET in chunks",
                        "9110 9.3.1",
                        "GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n",
                        BAD,
                        "A GET or HEAD comes in chunks. Leave its body out."));
    }

    private static Row coding(String name, String value, String status, String words) {
        return of(
                "Transfer-Encoding " + name,
                "9112 6.1",
                PUT + "Transfer-Encoding: " + value + "\r\n\r\n",
                status,
                words);
    }

    private static List<Row> chunks() {
        return List.of(
                chunk("no size", "zz\r\n", BAD, "A chunk begins with 'zz'. It must begin with its size in hexadecimal"),
                chunk("empty size", "\r\n", BAD, "A chunk begins with ''. It must begin with its size in hexadecimal"),
                chunk("negative size", "-1\r\n", BAD, "A chunk begins with '-1'. It must begin with its size in"),
                chunk("0x", "0x1\r\na\r\n", BAD, "A chunk begins with '0x1'. It must begin with its size in"),
                chunk(
                        "size ends in LF",
                        "1\na\r\n",
                        BAD,
                        "The line of a chunk's size ends in LF alone. End it with CR LF."),
                chunk("wrong size", "1\r\nabc\r\n", BAD, "A chunk of 1 bytes does not end after them."),
                chunk(
                        "large size",
                        "100001\r\n",
                        LARGE,
                        "The body has more than 1048576 bytes, which the fake does not"),
                chunk(
                        "huge size",
                        "ffffffffffffffffffff\r\n",
                        LARGE,
                        "The body has more than 1048576 bytes, which the"),
                chunk("endless extension", "1;" + "a".repeat(300), BAD, "The line of a chunk's size, or a trailer, is"),
                of(
                        "chunk: 200 trailers",
                        "6585 5",
                        CHUNKS + "0\r\n" + "X: y\r\n".repeat(200),
                        "431 Request Header Fields Too Large",
                        "The body ends in more than 100 trailers."));
    }

    private static Row chunk(String name, String chunks, String status, String words) {
        return of("chunk: " + name, "9112 7.1", CHUNKS + chunks, status, words);
    }

    /** To be sent to a server that waits for no longer than 300 ms. Five hundred drops after it end none of them well. */
    static List<Row> unfinished() {
        String late = "408 Request Timeout";
        String begun = "The request began, but its ";
        String body = "Content-Length: 1000\r\n\r\nabc";
        return List.of(
                of(
                        "a request line",
                        "9110 15.5.9",
                        "GET /inst",
                        late,
                        begun + "request line did not end within 300 ms."),
                of("an empty line", "9110 15.5.9", "\r\n", late, begun + "request line did not end within 300 ms."),
                of("a head", "9110 15.5.9", PUT, late, begun + "head did not end within 300 ms. Send the whole"),
                of("a header", "9110 15.5.9", PUT + "Content-Le", late, begun + "head did not end within 300 ms. Send"),
                of(
                        "a body",
                        "9110 15.5.9",
                        PUT + body,
                        late,
                        begun + "body of 1000 bytes did not end within 300 ms. Send"),
                of(
                        "the body of a GET",
                        "9110 15.5.9",
                        PUT.replace("PUT", "GET") + body,
                        late,
                        begun + "body of 1000 bytes"),
                of(
                        "a chunk's size",
                        "9110 15.5.9",
                        CHUNKS + "5",
                        late,
                        begun + "body in chunks did not end within 300"),
                of(
                        "a chunk",
                        "9110 15.5.9",
                        CHUNKS + "5\r\nab",
                        late,
                        begun + "body in chunks did not end within 300 ms"),
                of(
                        "the last chunk",
                        "9110 15.5.9",
                        CHUNKS + "1\r\na\r\n",
                        late,
                        begun + "body in chunks did not end within"),
                of(
                        "a trailer",
                        "9110 15.5.9",
                        CHUNKS + "0\r\nX: y",
                        late,
                        begun + "body in chunks did not end within"));
    }
}
