package kata.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/**
 * Answers whatever comes with the same bytes, one thread a connection. It takes each read for one whole request, which
 * holds for the requests of this benchmark alone.
 */
final class CannedServer implements Contender.Running {

    private static final int LARGEST_REQUEST = 8192;

    private final ServerSocket listening;
    private final byte[] reply;

    private CannedServer(ServerSocket listening, byte[] reply) {
        this.listening = listening;
        this.reply = reply;
    }

    static CannedServer start(String body) {
        byte[] reply = ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                        + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.UTF_8);
        try {
            CannedServer server = new CannedServer(new ServerSocket(0, 0, InetAddress.getLoopbackAddress()), reply);
            daemon(server::accept);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("No port could be opened for the canned server.", e);
        }
    }

    private void accept() {
        try {
            while (!listening.isClosed()) {
                Socket socket = listening.accept();
                socket.setTcpNoDelay(true);
                daemon(() -> answer(socket));
            }
        } catch (SocketException e) {
            // It was closed: that is how it ends.
        } catch (IOException e) {
            throw new UncheckedIOException("The canned server cannot take a connection.", e);
        }
    }

    private void answer(Socket socket) {
        byte[] request = new byte[LARGEST_REQUEST];
        try (socket) {
            InputStream in = socket.getInputStream();
            while (in.read(request) > 0) {
                socket.getOutputStream().write(reply);
            }
        } catch (IOException e) {
            // The client is gone: it has measured enough.
        }
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "canned");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public int port() {
        return listening.getLocalPort();
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The canned server could not be closed.", e);
        }
    }
}
