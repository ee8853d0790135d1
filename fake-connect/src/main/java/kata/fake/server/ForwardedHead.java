package kata.fake.server;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import kata.fake.http.ApiException;

/** Requests that go on to MockWebServer in another form than they came in, because it would not understand them. */
final class ForwardedHead {

    /** As many bytes as the body of a GET or HEAD may have, which goes on inside a header. */
    static final int LONGEST_HIDDEN_BODY = 65_536;

    private static final String CONTENT_LENGTH = "content-length:";
    private static final String HOST = "host:";
    private static final String END = "\r\n";

    private ForwardedHead() {}

    /** Whether a request without chunks cannot go on as it came. */
    static boolean differs(RequestHead head) {
        return head.bodiless() && head.contentLength() >= 0 || !head.authority().isEmpty();
    }

    /**
     * A request whose body has a known length. That of a GET or HEAD becomes a header in the place of Content-Length, so
     * that the order stays.
     *
     * @param text the head as it came
     * @throws ApiException 413 if the body of a GET or HEAD is too long for that
     */
    static ByteBuffer withBody(RequestHead head, String text, byte[] body) {
        if (!head.bodiless() || head.contentLength() < 0) {
            return whole(text(head, text, ""), body);
        }
        if (body.length > LONGEST_HIDDEN_BODY) {
            throw Malformed.contentTooLarge("The body of a GET or HEAD has " + body.length
                    + " bytes. Connect ignores it, and the fake reads at most " + LONGEST_HIDDEN_BODY
                    + ". Leave it out.");
        }
        String hidden = HeadParser.HIDDEN_BODY + ": " + Base64.getEncoder().encodeToString(body);
        return whole(text(head, text, hidden), new byte[0]);
    }

    /** A request whose body came in chunks: the whole body in one chunk, unless it is empty. */
    static ByteBuffer chunked(RequestHead head, String text, byte[] body) {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream(body.length + 32);
        if (body.length > 0) {
            chunks.writeBytes(latin1(Integer.toHexString(body.length) + END));
            chunks.writeBytes(body);
            chunks.writeBytes(latin1(END));
        }
        chunks.writeBytes(latin1("0" + END + END));
        return whole(text(head, text, ""), chunks.toByteArray());
    }

    /** A target in absolute form loses what stands before its path, and Host says that instead (RFC 9112, 3.2.2). */
    private static String text(RequestHead head, String text, String hidden) {
        StringBuilder changed = new StringBuilder();
        for (String line : text.split(END)) {
            if (!hidden.isEmpty() && startsWith(line, CONTENT_LENGTH)) {
                changed.append(hidden);
            } else if (!head.authority().isEmpty() && changed.length() == 0) {
                changed.append(head.method())
                        .append(' ')
                        .append(head.target())
                        .append(line.substring(line.lastIndexOf(' ')));
            } else if (!head.authority().isEmpty() && startsWith(line, HOST)) {
                changed.append(line, 0, HOST.length()).append(' ').append(head.authority());
            } else {
                changed.append(line);
            }
            changed.append(END);
        }
        return changed.append(END).toString();
    }

    private static boolean startsWith(String line, String name) {
        return line.regionMatches(true, 0, name, 0, name.length());
    }

    private static ByteBuffer whole(String head, byte[] body) {
        byte[] first = latin1(head);
        return ByteBuffer.allocate(first.length + body.length)
                .put(first)
                .put(body)
                .flip();
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
