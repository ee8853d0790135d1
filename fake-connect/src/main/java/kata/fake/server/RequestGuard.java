package kata.fake.server;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import kata.fake.http.ApiException;
import kata.fake.http.Body;

/**
 * Reads what a client sends before MockWebServer does, and sees to three things that it would get wrong:
 *
 * <ul>
 *   <li>On a malformed request it drops the connection without closing it, and the client waits for ever. The guard
 *       answers 400 and ends the connection. Nothing could be matched, so there is no exchange either.
 *   <li>On a GET with a body it does the same. The guard makes a header of the body ({@link RequestHead}).
 *   <li>It sends 100 Continue to everybody or to nobody. The guard sends it to those who wait for it: the Java SDK's
 *       Apache client, which would otherwise wait three seconds before each PUT.
 * </ul>
 */
final class RequestGuard extends InputStream {

    private static final int LONGEST_HEAD = 65_536;
    private static final int LONGEST_HIDDEN_BODY = 65_536;
    private static final int LONGEST_CHUNK_LINE = 256;
    private static final int CRLF = 2;
    private static final int DRAIN_MILLIS = 200;

    private final Socket socket;
    private final InputStream in;
    private ByteBuffer ready = ByteBuffer.allocate(0);
    private long bodyLeft;
    private boolean inChunks;
    private boolean ended;

    RequestGuard(Socket socket, InputStream in) {
        this.socket = socket;
        this.in = new BufferedInputStream(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        if (!ready.hasRemaining() && bodyLeft == 0 && !advance()) {
            return -1;
        }
        if (ready.hasRemaining()) {
            int count = Math.min(length, ready.remaining());
            ready.get(to, offset, count);
            return count;
        }
        int count = in.read(to, offset, (int) Math.min(length, bodyLeft));
        bodyLeft -= Math.max(count, 0);
        return count;
    }

    /** Makes the next head or the next chunk ready. False at the end of the connection. */
    private boolean advance() throws IOException {
        if (ended) {
            return false;
        }
        try {
            ended = !(inChunks ? nextChunk() : nextHead());
        } catch (ApiException e) {
            ended = true;
            refuse(e);
        }
        return !ended;
    }

    private boolean nextHead() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        String line = readLine(LONGEST_HEAD);
        while (line != null && (head.size() == 0 || !line.isEmpty())) {
            // An empty line before the request line is skipped (RFC 9112, section 2.2).
            head.writeBytes(line.isEmpty() ? new byte[0] : bytes(line + "\n"));
            line = readLine(LONGEST_HEAD - head.size());
        }
        if (line == null) {
            return false;
        }
        RequestHead parsed = RequestHead.parse(text(head.toByteArray()).lines().toList());
        if (parsed.expectsContinue()) {
            send("HTTP/1.1 100 Continue\r\n\r\n");
        }
        if (parsed.hidesItsBody()) {
            ready = ByteBuffer.wrap(bytes(parsed.withBody(hiddenBody(parsed.contentLength()))));
        } else {
            ready = ByteBuffer.wrap(bytes(parsed.text()));
            bodyLeft = parsed.contentLength();
            inChunks = parsed.chunked();
        }
        return true;
    }

    private Body hiddenBody(long length) throws IOException {
        if (length > LONGEST_HIDDEN_BODY) {
            throw ApiException.invalidRequest(
                    "The body of a GET or HEAD has " + length + " bytes. Connect ignores it, and"
                            + " the fake reads at most " + LONGEST_HIDDEN_BODY + ". Leave it out.");
        }
        return Body.of(in.readNBytes((int) length));
    }

    private boolean nextChunk() throws IOException {
        String line = readLine(LONGEST_CHUNK_LINE);
        if (line == null) {
            return false;
        }
        if (!line.matches("[0-9A-Fa-f]{1,7}")) {
            throw ApiException.invalidRequest(
                    "A chunk begins with '" + line + "'. It must begin with its size in hexadecimal digits.");
        }
        ready = ByteBuffer.wrap(bytes(line + "\r\n"));
        int size = Integer.parseInt(line, 16);
        inChunks = size > 0;
        bodyLeft = (long) size + CRLF;
        return true;
    }

    /** A line without its end, or null if the connection ends first. */
    private String readLine(int longest) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0 && next != '\n') {
            line.write(next);
            if (line.size() > longest) {
                throw ApiException.invalidRequest("The head of the request is longer than " + LONGEST_HEAD
                        + " bytes, or" + " a chunk's first line than " + LONGEST_CHUNK_LINE + ".");
            }
            next = in.read();
        }
        String text = text(line.toByteArray());
        return next < 0 ? null : text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    private void refuse(ApiException e) throws IOException {
        Body body = ConnectApi.error(e).body();
        send("HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\nx-amzn-ErrorType: " + e.code()
                + "\r\nConnection: close\r\nContent-Length: " + body.size() + "\r\n\r\n" + body.text());
        socket.shutdownOutput();
        drain();
    }

    /** Safe from here: MockWebServer writes on the thread that reads, and only once it has read a whole request. */
    private void send(String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(bytes(text));
        out.flush();
    }

    /** Bytes left unread when a socket closes would make TCP reset the connection, and the reply could be lost. */
    private void drain() throws IOException {
        socket.setSoTimeout(DRAIN_MILLIS);
        try {
            in.skipNBytes(LONGEST_HEAD);
        } catch (SocketTimeoutException | EOFException e) {
            // The client has sent all it had to send.
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
