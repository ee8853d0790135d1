package kata.fake.server;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import kata.fake.http.ApiReply;
import kata.fake.http.Headers;

/**
 * A reply as it goes over the wire, head and body in one piece: two would be two calls to the system, and two packets that
 * wake the client twice.
 */
final class ReplyBytes {

    private static final int USUAL_HEAD = 384;

    private ReplyBytes() {}

    /**
     * The bytes of a reply.
     *
     * @param method the request's: the answer to HEAD has no body, but says how long one would be (RFC 9110, sections 8.6
     *     and 9.3.2)
     * @param persistence whether the connection goes on
     */
    static byte[] of(ApiReply reply, String method, Persistence persistence) {
        StringBuilder head = new StringBuilder(USUAL_HEAD);
        Reasons.appendStatusLine(head, reply.status());
        for (Headers.Field field : reply.headers().fields()) {
            append(head, field.name(), field.value());
        }
        if (!persistence.option().isEmpty()) {
            append(head, "Connection", persistence.option());
        }
        head.append("Content-Length: ").append(reply.body().size()).append("\r\n\r\n");
        byte[] headBytes = head.toString().getBytes(StandardCharsets.UTF_8);
        return method.equals("HEAD") ? headBytes : joined(headBytes, reply);
    }

    private static void append(StringBuilder head, String name, String value) {
        head.append(name).append(": ").append(value).append("\r\n");
    }

    private static byte[] joined(byte[] head, ApiReply reply) {
        byte[] all = Arrays.copyOf(head, head.length + reply.body().size());
        reply.body().buffer().get(all, head.length, reply.body().size());
        return all;
    }
}
