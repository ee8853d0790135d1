package kata.fake.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import okhttp3.HttpUrl;

/** Sends what no decent client would. */
final class RawClient {

    private static final int PATIENCE_MILLIS = 5_000;

    private RawClient() {}

    /** All that comes back until the server closes the connection. */
    static String send(HttpUrl endpoint, String request) {
        try (Socket socket = new Socket(endpoint.host(), endpoint.port())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("No whole reply to: " + request, e);
        }
    }
}
