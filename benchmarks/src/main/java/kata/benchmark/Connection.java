package kata.benchmark;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A kept-alive connection that costs next to nothing: the request is bytes that are ready, and of the reply's head only
 * the status and Content-Length are read. A client library would cost more than the servers, and hide what they differ
 * in. Used by one thread.
 */
final class Connection implements AutoCloseable {

    private static final int LARGEST_REPLY = 65_536;
    private static final int TIMEOUT_MILLIS = 10_000;
    private static final byte[] OK = ascii("HTTP/1.1 200");
    private static final byte[] CONTENT_LENGTH = ascii("content-length:");

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] reply = new byte[LARGEST_REPLY];
    private int filled;

    Connection(int port) {
        try {
            socket = new Socket(InetAddress.getByName("127.0.0.1"), port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            in = socket.getInputStream();
            out = socket.getOutputStream();
        } catch (IOException e) {
            throw new UncheckedIOException("No connection to port " + port + ".", e);
        }
    }

    /**
     * Sends a request and reads the body of the reply.
     *
     * @throws IllegalStateException if the status is not 200
     */
    byte[] exchange(byte[] request) {
        int bodyStart = send(request);
        return Arrays.copyOfRange(reply, bodyStart, filled);
    }

    /**
     * Sends a request and makes sure of the reply.
     *
     * @return the number of bytes of the reply
     * @throws IllegalStateException if the status is not 200, or the body is another one
     */
    int expect(byte[] request, byte[] body) {
        int bodyStart = send(request);
        if (!Arrays.equals(reply, bodyStart, filled, body, 0, body.length)) {
            throw new IllegalStateException("The body of this reply is wrong:\n" + text());
        }
        return filled;
    }

    /** Sends, receives, and returns where the body begins. */
    private int send(byte[] request) {
        try {
            out.write(request);
            filled = 0;
            int bodyStart = 0;
            while (bodyStart == 0) {
                int before = filled;
                receive();
                bodyStart = endOfHead(Math.max(0, before - 3));
            }
            if (!startsWith(OK, 0)) {
                throw new IllegalStateException("A request was refused:\n" + text());
            }
            int end = bodyStart + contentLength(bodyStart);
            while (filled < end) {
                receive();
            }
            return bodyStart;
        } catch (IOException e) {
            throw new UncheckedIOException("The server ended the connection or said nothing for 10 seconds.", e);
        }
    }

    private void receive() throws IOException {
        int count = in.read(reply, filled, reply.length - filled);
        if (count <= 0) {
            throw new EOFException("The reply ends after " + filled + " bytes: " + text());
        }
        filled += count;
    }

    /** The place after the empty line, or 0 if it has not arrived. */
    private int endOfHead(int from) {
        for (int i = from; i + 3 < filled; i++) {
            if (reply[i] == '\r' && reply[i + 1] == '\n' && reply[i + 2] == '\r' && reply[i + 3] == '\n') {
                return i + 4;
            }
        }
        return 0;
    }

    private int contentLength(int bodyStart) {
        for (int i = 0; i < bodyStart; i++) {
            if (reply[i] == '\n' && startsWith(CONTENT_LENGTH, i + 1)) {
                return number(i + 1 + CONTENT_LENGTH.length);
            }
        }
        throw new IllegalStateException("This reply has no Content-Length:\n" + text());
    }

    private int number(int from) {
        int at = from;
        while (reply[at] == ' ') {
            at++;
        }
        int value = 0;
        while (reply[at] >= '0' && reply[at] <= '9') {
            value = value * 10 + reply[at++] - '0';
        }
        return value;
    }

    /** Without regard to case. */
    private boolean startsWith(byte[] prefix, int from) {
        for (int i = 0; i < prefix.length; i++) {
            byte c = reply[from + i];
            if (c != prefix[i] && (c < 'A' || c > 'Z' || c + 'a' - 'A' != prefix[i])) {
                return false;
            }
        }
        return true;
    }

    private String text() {
        return new String(reply, 0, filled, StandardCharsets.UTF_8);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The connection could not be closed.", e);
        }
    }
}
