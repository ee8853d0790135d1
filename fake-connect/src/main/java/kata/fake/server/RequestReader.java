package kata.fake.server;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import kata.fake.http.ApiException;

/**
 * The bytes of one request after the other, each within its time. {@link #from()} is where the request begins and
 * {@link #to()} where that which has come of it ends; both may move when {@link #more} is called.
 */
final class RequestReader {

    private static final int USUAL_SIZE = 8_192;
    private static final int LARGEST_TO_KEEP = 65_536;

    private final Wire wire;
    private final Limits limits;
    private byte[] bytes = new byte[USUAL_SIZE];
    private int from;
    private int to;
    private long begun;

    RequestReader(Wire wire, Limits limits) {
        this.wire = wire;
        this.limits = limits;
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** The text from there to there, counted from the beginning of the request; a character for each byte. */
    String text(int begin, int end) {
        return new String(bytes, from + begin, end - begin, StandardCharsets.ISO_8859_1);
    }

    /** Waits for the first byte of a request, whose time begins then. False if none will come. */
    boolean begin() {
        if (from == to) {
            from = 0;
            to = 0;
            if (bytes.length > LARGEST_TO_KEEP) {
                bytes = new byte[USUAL_SIZE];
            }
            try {
                to = Math.max(wire.read(bytes, 0, bytes.length), 0);
            } catch (IOException e) {
                // The client is gone, or the connection was idle for too long: nobody waits for an answer.
                return false;
            }
        }
        begun = System.nanoTime();
        return from < to;
    }

    /**
     * Waits for at least one more byte.
     *
     * @param what what is being read, for the message
     * @throws ApiException 408 if the request's time is over, 400 if the client has sent all it will send
     */
    void more(String what) {
        makeRoom();
        int count;
        try {
            count = wire.read(bytes, to, bytes.length - to, left());
        } catch (SocketTimeoutException e) {
            throw Malformed.requestTimeout("The request began, but " + what + " did not end within "
                    + limits.request().toMillis() + " ms. Send the whole request at once.");
        } catch (IOException e) {
            count = -1;
        }
        if (count < 0) {
            throw Malformed.badRequest("The connection ended before " + what + " did. Send the whole request, and close"
                    + " the connection after the reply.");
        }
        to += count;
    }

    /** Takes so many bytes of the request away from its front. */
    void skip(int count) {
        from += count;
    }

    private Duration left() throws SocketTimeoutException {
        Duration left = limits.request().minusNanos(System.nanoTime() - begun);
        if (left.compareTo(Duration.ZERO) <= 0) {
            throw new SocketTimeoutException("The request's time is over.");
        }
        return left;
    }

    private void makeRoom() {
        if (to < bytes.length) {
            return;
        }
        if (from > bytes.length / 2) {
            System.arraycopy(bytes, from, bytes, 0, to - from);
        } else {
            bytes = Arrays.copyOfRange(bytes, from, from + 2 * bytes.length);
        }
        to -= from;
        from = 0;
    }
}
