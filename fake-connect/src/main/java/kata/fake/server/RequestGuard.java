package kata.fake.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.BiFunction;
import kata.fake.http.ApiException;
import kata.fake.http.ApiReply;
import kata.fake.http.ApiRequest;
import kata.fake.http.Body;
import kata.fake.http.Headers;
import org.jspecify.annotations.Nullable;

/**
 * What MockWebServer reads instead of the socket: whole requests, one after the other, and nothing that is none.
 *
 * <p>Left alone, MockWebServer answers nearly anything with 200, and on what it stumbles over it loses the connection
 * without closing it, so that the client waits for ever. Whatever is malformed, too long or too slow the guard answers
 * itself and ends the connection. A request that is well-formed waits here as {@link #incoming()}, and MockWebServer
 * reads a short one in its place, which leads its dispatcher back to this guard. So nothing is parsed twice, and nothing
 * has to be put into a form that MockWebServer understands. And it is the guard that sends 100 Continue, to those who
 * wait for it: MockWebServer can send it to everybody or to nobody.
 */
final class RequestGuard extends InputStream {

    private static final byte[] CONTINUE = bytes("HTTP/1.1 100 Continue\r\n\r\n");
    private static final int CRLF = 2;
    private static final int TLS_HANDSHAKE = 0x16;

    /** How long to read on after the last reply. */
    private static final Duration LINGER = Duration.ofMillis(300);

    private final Wire wire;
    private final BiFunction<ApiRequest, ApiException, ApiReply> refusals;
    private final RequestReader reader;
    private final ByteBuffer forwarded;
    private @Nullable String checkedHost;
    private @Nullable Incoming incoming;
    private boolean ended;

    /** Not since this was made: the server makes the connection's object before it waits for a client. */
    private volatile long idleSince;

    /**
     * @param target what MockWebServer is told that every request asks for
     * @param refusals records a request that was turned down, and words the reply
     */
    RequestGuard(Wire wire, Limits limits, String target, BiFunction<ApiRequest, ApiException, ApiReply> refusals) {
        this.wire = wire;
        this.refusals = refusals;
        this.reader = new RequestReader(wire, limits);
        this.forwarded = ByteBuffer.wrap(bytes("GET " + target + " HTTP/1.1\r\n\r\n"));
        forwarded.position(forwarded.limit());
    }

    /** Since when the connection waits for a request, by {@link System#nanoTime}; 0 if it does not. For any thread. */
    long idleSince() {
        return idleSince;
    }

    /**
     * The request that MockWebServer has read last, in its true form.
     *
     * @throws IllegalStateException if it has read none
     */
    Incoming incoming() {
        if (incoming == null) {
            throw new IllegalStateException("No request has come. Read one first.");
        }
        return incoming;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) {
        if (!forwarded.hasRemaining() && !next()) {
            return -1;
        }
        int count = Math.min(length, forwarded.remaining());
        forwarded.get(to, offset, count);
        return count;
    }

    /** Turns the client away without reading what it asks for, and ends the connection. */
    void turnAway(ApiException e) {
        ended = true;
        idleSince = 0;
        refuse(new ApiRequest("(unread)", "", Headers.NONE, Body.EMPTY), e);
    }

    /** Makes the next request ready. False at the end of the connection. */
    private boolean next() {
        if (ended || wire.broken()) {
            return false;
        }
        if (incoming != null && incoming.persistence() == Persistence.CLOSED) {
            ended = true;
            linger();
            return false;
        }
        idleSince = System.nanoTime() | 1;
        boolean begun = reader.begin();
        idleSince = 0;
        if (!begun) {
            ended = true;
            return false;
        }
        HeadParser parser = new HeadParser();
        try {
            incoming = request(parser);
            forwarded.rewind();
        } catch (ApiException e) {
            ended = true;
            refuse(parser.request(Body.EMPTY), e);
        }
        return !ended;
    }

    private Incoming request(HeadParser parser) {
        int length = takeHead(parser);
        RequestHead head = parser.head(checkedHost);
        checkedHost = parser.host();
        if (head.expectsContinue() && (head.chunked() || head.contentLength() > 0)) {
            wire.write(CONTINUE);
        }
        Body body = head.chunked() ? chunks(length) : rest(length, (int) Math.max(head.contentLength(), 0));
        return new Incoming(parser.request(body), head.persistence());
    }

    private Body chunks(int from) {
        ChunkedBody chunks = ChunkedBody.read(reader, from);
        reader.skip(chunks.end());
        return Body.of(chunks.bytes());
    }

    private Body rest(int from, int length) {
        while (reader.to() - reader.from() < from + length) {
            reader.more("its body of " + length + " bytes");
        }
        int begin = reader.from() + from;
        Body body = length == 0 ? Body.EMPTY : Body.of(Arrays.copyOfRange(reader.bytes(), begin, begin + length));
        reader.skip(from + length);
        return body;
    }

    /** Gives the lines of the head to the parser, each as soon as it is there. Returns the length of the head. */
    private int takeHead(HeadParser parser) {
        int start = 0;
        while (true) {
            if (start == 0) {
                checkFirstByte(reader.bytes()[reader.from()] & 0xFF);
            }
            int end = lineEnd(start);
            boolean empty = end == start + CRLF;
            if (empty && start > 0) {
                return end;
            }
            if (empty) {
                // An empty line before the request line is skipped (RFC 9112, section 2.2).
                reader.skip(CRLF);
                if (reader.from() == reader.to()) {
                    reader.more("its request line");
                }
            } else {
                parser.take(reader.bytes(), reader.from() + start, reader.from() + end - CRLF);
                start = end;
            }
        }
    }

    /** Where the line that starts there ends, its CR and LF included; both are counted from the request's beginning. */
    private int lineEnd(int start) {
        int at = start;
        while (true) {
            int there = reader.to() - reader.from();
            byte[] bytes = reader.bytes();
            int from = reader.from();
            while (at < there && bytes[from + at] != '\n') {
                at++;
            }
            checkLength(start, at);
            if (at < there) {
                if (at == start || bytes[from + at - 1] != '\r') {
                    throw Malformed.badRequest("A line of the head ends in LF alone. End each with CR LF, which many"
                            + " languages write as \\r\\n.");
                }
                return at + 1;
            }
            reader.more(start == 0 ? "its request line" : "its head");
        }
    }

    private void checkLength(int start, int at) {
        if (start == 0 && at > RequestLine.LONGEST_TARGET && reader.text(0, 32).indexOf(' ') >= 0) {
            // With room for a method and a version, which are checked once the line is whole.
            if (at > RequestLine.LONGEST_TARGET + 32) {
                throw RequestLine.tooLong();
            }
        } else if (start == 0 && at > RequestLine.LONGEST_TARGET) {
            throw Malformed.badRequest("The request line has no space within its first 32 bytes. It must be a method, a"
                    + " target and HTTP/1.1, with one space between them.");
        }
        if (at > HeadParser.LONGEST_HEAD) {
            throw Malformed.headTooLarge("The head of the request has more than " + HeadParser.LONGEST_HEAD
                    + " bytes. Send fewer or shorter headers.");
        }
    }

    private static void checkFirstByte(int first) {
        if (first == TLS_HANDSHAKE) {
            throw Malformed.badRequest(
                    "The request begins as TLS does. The fake speaks plain HTTP: call http:// and not https://.");
        }
        if (first != '\r' && first != '\n' && !Tokens.isTokenChar(first)) {
            throw Malformed.badRequest("The request begins with the byte 0x" + String.format("%02X", first)
                    + ". It must begin with a method, such as GET.");
        }
    }

    private void refuse(ApiRequest request, ApiException e) {
        ApiReply reply;
        try {
            reply = refusals.apply(request, e);
        } catch (RuntimeException | Error broken) {
            reply = ConnectApi.error(ApiException.internalService("The fake broke while it answered: " + broken));
        }
        wire.write(ReplyBytes.of(reply, request.method(), Persistence.CLOSED));
        linger();
    }

    /**
     * Reads on for a moment: bytes left unread when a socket closes would make TCP reset the connection, and the reply
     * could be lost (RFC 9112, section 9.6).
     */
    private void linger() {
        wire.endOutput();
        long end = System.nanoTime() + LINGER.toNanos();
        byte[] unwanted = new byte[8_192];
        try {
            for (long left = LINGER.toNanos(); left > 0; left = end - System.nanoTime()) {
                if (wire.read(unwanted, 0, unwanted.length, Duration.ofNanos(left)) < 0) {
                    return;
                }
            }
        } catch (IOException e) {
            // The client says no more, or is gone: either way it has had its reply.
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
