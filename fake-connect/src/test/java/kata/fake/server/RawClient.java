package kata.fake.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import okhttp3.HttpUrl;

/** Sends what no decent client would. A character of a request is a byte. */
final class RawClient {

    private static final int PATIENCE_MILLIS = 30_000;

    private RawClient() {}

    /** All that comes back until the server closes the connection; the client's side is closed at once. */
    static String send(HttpUrl endpoint, String request) {
        try (Socket socket = connect(endpoint, request)) {
            socket.shutdownOutput();
            return rest(socket);
        } catch (IOException e) {
            throw new UncheckedIOException("No whole reply to: " + request, e);
        }
    }

    /** All that comes back until the server closes the connection, while the client's side stays open. */
    static String sendAndWait(HttpUrl endpoint, String request) {
        try (Socket socket = connect(endpoint, request)) {
            return rest(socket);
        } catch (IOException e) {
            throw new UncheckedIOException("No whole reply to: " + request, e);
        }
    }

    /** Sends a byte after the other with a pause between them, until the server answers. */
    static String drip(HttpUrl endpoint, String request, String drop, int pauseMillis) {
        try (Socket socket = connect(endpoint, request)) {
            ByteArrayOutputStream reply = new ByteArrayOutputStream();
            socket.setSoTimeout(pauseMillis);
            for (int drops = 0; drops < PATIENCE_MILLIS / pauseMillis && reply.size() == 0; drops++) {
                socket.getOutputStream().write(drop.charAt(drops % drop.length()));
                try {
                    reply.write(socket.getInputStream().read());
                } catch (SocketTimeoutException e) {
                    // The server is still patient: another drop.
                }
            }
            socket.setSoTimeout(PATIENCE_MILLIS);
            return reply.toString(StandardCharsets.UTF_8) + rest(socket);
        } catch (IOException e) {
            throw new UncheckedIOException("No whole reply to drops after: " + request, e);
        }
    }

    /** Sends a request and, when nothing more has come for so long after its reply, the same again. Both replies. */
    static List<String> sendTwice(HttpUrl endpoint, String request, int silenceMillis) {
        try (Socket socket = connect(endpoint, request)) {
            String first = untilSilent(socket, silenceMillis);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return List.of(first, untilSilent(socket, silenceMillis));
        } catch (IOException e) {
            throw new UncheckedIOException("No two replies to: " + request, e);
        }
    }

    private static String untilSilent(Socket socket, int silenceMillis) throws IOException {
        ByteArrayOutputStream reply = new ByteArrayOutputStream();
        int next = socket.getInputStream().read();
        socket.setSoTimeout(silenceMillis);
        try {
            while (next >= 0) {
                reply.write(next);
                next = socket.getInputStream().read();
            }
        } catch (SocketTimeoutException silent) {
            // The server waits for the next request.
        }
        return reply.toString(StandardCharsets.UTF_8);
    }

    private static Socket connect(HttpUrl endpoint, String request) throws IOException {
        Socket socket = new Socket(endpoint.host(), endpoint.port());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    private static String rest(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
