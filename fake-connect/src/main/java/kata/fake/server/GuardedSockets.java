package kata.fake.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import javax.net.ServerSocketFactory;
import kata.fake.http.ApiException;
import kata.fake.http.ApiReply;
import kata.fake.http.ApiRequest;

/**
 * Server sockets whose connections send at once and are read through a {@link RequestGuard}. Without TCP_NODELAY a
 * reply with a body waits some 40 ms for an acknowledgement that the client delays.
 *
 * <p>MockWebServer has a thread for each connection, so their number is bounded. When there are too many, the one that
 * has been idle the longest is closed, as every client must expect; only if all are busy is the new one turned away.
 */
final class GuardedSockets extends ServerSocketFactory {

    private final Limits limits;
    private final BiFunction<ApiRequest, ApiException, ApiReply> refusals;
    private final Set<GuardedSocket> open = ConcurrentHashMap.newKeySet();

    /** @param refusals records a request that was turned down, and words the reply */
    GuardedSockets(Limits limits, BiFunction<ApiRequest, ApiException, ApiReply> refusals) {
        this.limits = limits;
        this.refusals = refusals;
    }

    /** How many connections are open. */
    int open() {
        return open.size();
    }

    @Override
    public ServerSocket createServerSocket() throws IOException {
        return new GuardedServerSocket();
    }

    @Override
    public ServerSocket createServerSocket(int port) {
        throw bound();
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog) {
        throw bound();
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog, InetAddress address) {
        throw bound();
    }

    private static UnsupportedOperationException bound() {
        return new UnsupportedOperationException("Create the server socket first and bind it afterwards.");
    }

    /** Closes a connection that waits for its next request. False if all are busy. */
    private boolean closeAnIdleOne() throws IOException {
        long now = System.nanoTime();
        Optional<GuardedSocket> idlest = open.stream()
                .filter(socket -> socket.guard.idleSince() != 0)
                .min(Comparator.comparingLong(socket -> socket.guard.idleSince() - now));
        if (idlest.isPresent()) {
            idlest.get().close();
        }
        return idlest.isPresent();
    }

    private final class GuardedServerSocket extends ServerSocket {

        GuardedServerSocket() throws IOException {}

        @Override
        public Socket accept() throws IOException {
            GuardedSocket socket = new GuardedSocket();
            implAccept(socket);
            try {
                socket.setTcpNoDelay(true);
                socket.turnedAway = open.size() >= limits.connections() && !closeAnIdleOne();
            } catch (IOException e) {
                // A client that is gone already. MockWebServer would take it for the end of the server socket.
                socket.broken = true;
            }
            open.add(socket);
            return socket;
        }
    }

    private final class GuardedSocket extends Socket implements Wire {

        private final RequestGuard guard = new RequestGuard(this, limits, refusals);
        private final ReplyTimeout timeout = new ReplyTimeout(this, limits.reply());
        private volatile boolean broken;
        private boolean turnedAway;
        private int patienceMillis;

        @Override
        public InputStream getInputStream() {
            if (turnedAway) {
                turnedAway = false;
                guard.turnAway(Malformed.tooManyConnections("There are " + limits.connections()
                        + " busy connections already, as many as the fake serves. Send fewer requests at once."));
            }
            return guard;
        }

        @Override
        public OutputStream getOutputStream() {
            return new ReplyStream(this);
        }

        @Override
        public int read(byte[] to, int offset, int length, Duration patience) throws IOException {
            int millis = (int) Math.max(1, patience.toMillis());
            if (millis != patienceMillis) {
                patienceMillis = millis;
                setSoTimeout(millis);
            }
            return super.getInputStream().read(to, offset, length);
        }

        @Override
        public void write(byte[] bytes) {
            write(bytes, 0, bytes.length);
        }

        private void write(byte[] bytes, int offset, int length) {
            if (broken) {
                return;
            }
            timeout.enter();
            try {
                super.getOutputStream().write(bytes, offset, length);
            } catch (IOException e) {
                // Nobody takes the reply. MockWebServer would keep the connection for ever if it were told so.
                broken = true;
            } finally {
                timeout.exit();
            }
        }

        @Override
        public boolean broken() {
            return broken;
        }

        @Override
        public void endOutput() {
            try {
                shutdownOutput();
            } catch (IOException e) {
                broken = true;
            }
        }

        @Override
        public void close() throws IOException {
            open.remove(this);
            super.close();
        }
    }

    /** What MockWebServer writes to. */
    private static final class ReplyStream extends OutputStream {

        private final GuardedSocket socket;

        ReplyStream(GuardedSocket socket) {
            this.socket = socket;
        }

        @Override
        public void write(int b) {
            socket.write(new byte[] {(byte) b});
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            socket.write(bytes, offset, length);
        }
    }
}
