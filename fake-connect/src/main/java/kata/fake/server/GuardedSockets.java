package kata.fake.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Function;
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
final class GuardedSockets extends ServerSocketFactory implements AutoCloseable {

    private final Limits limits;
    private final BiFunction<ApiRequest, ApiException, ApiReply> refusals;
    private final Map<String, GuardedSocket> open = new ConcurrentHashMap<>();
    private final AtomicLong connections = new AtomicLong();
    private final Caretaker caretaker;

    /** @param refusals records a request that was turned down, and words the reply */
    GuardedSockets(Limits limits, BiFunction<ApiRequest, ApiException, ApiReply> refusals) {
        this.limits = limits;
        this.refusals = refusals;
        Duration shorter = limits.idle().compareTo(limits.reply()) < 0 ? limits.idle() : limits.reply();
        caretaker = new Caretaker(shorter, () -> open.values().forEach(GuardedSocket::closeIfAbandoned));
    }

    /**
     * Answers the request that waits for its reply.
     *
     * @param target what MockWebServer was told that it asks for
     * @param api makes the reply
     */
    void answer(String target, Function<ApiRequest, ApiReply> api) {
        GuardedSocket socket = open.get(target);
        // If it is closed by now, nobody waits.
        if (socket != null) {
            Incoming incoming = socket.guard.incoming();
            ApiReply reply = api.apply(incoming.request());
            socket.write(ReplyBytes.of(reply, incoming.request().method(), incoming.persistence()));
        }
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

    /** Looks after connections no longer. Those that are open stay so. */
    @Override
    public void close() {
        caretaker.close();
    }

    /** Closes a connection that waits for its next request. False if all are busy. */
    private boolean closeAnIdleOne() {
        long now = System.nanoTime();
        Optional<GuardedSocket> idlest = open.values().stream()
                .filter(socket -> socket.guard.idleSince() != 0)
                .min(Comparator.comparingLong(socket -> socket.guard.idleSince() - now));
        idlest.ifPresent(GuardedSocket::closeQuietly);
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
            open.put(socket.target, socket);
            return socket;
        }
    }

    private final class GuardedSocket extends Socket implements Wire {

        /** In absolute form, which MockWebServer tries first, and with a short host, which it takes to pieces. */
        private final String target = "http://c/" + connections.incrementAndGet();

        private final RequestGuard guard = new RequestGuard(this, limits, target, refusals);
        private volatile boolean broken;
        private boolean turnedAway;
        private int patienceMillis;

        /** Since when a reply is being written, by {@link System#nanoTime}; 0 if none is. */
        private volatile long writingSince;

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
            // MockWebServer writes a stand-in: the reply itself has gone by then.
            return OutputStream.nullOutputStream();
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            return readWithin(0, to, offset, length);
        }

        @Override
        public int read(byte[] to, int offset, int length, Duration patience) throws IOException {
            return readWithin((int) Math.max(1, patience.toMillis()), to, offset, length);
        }

        private int readWithin(int millis, byte[] to, int offset, int length) throws IOException {
            if (millis != patienceMillis) {
                patienceMillis = millis;
                setSoTimeout(millis);
            }
            return super.getInputStream().read(to, offset, length);
        }

        @Override
        public void write(byte[] bytes) {
            if (broken) {
                return;
            }
            writingSince = System.nanoTime() | 1;
            try {
                super.getOutputStream().write(bytes);
            } catch (IOException e) {
                // Nobody takes the reply.
                broken = true;
            } finally {
                writingSince = 0;
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

        /** Closes the connection if it has been idle, or the client has not read its reply, for too long. */
        void closeIfAbandoned() {
            if (isOver(guard.idleSince(), limits.idle()) || isOver(writingSince, limits.reply())) {
                closeQuietly();
            }
        }

        void closeQuietly() {
            try {
                close();
            } catch (IOException e) {
                // It is as good as closed.
            }
        }

        @Override
        public void close() throws IOException {
            open.remove(target);
            super.close();
        }

        private static boolean isOver(long since, Duration limit) {
            return since != 0 && System.nanoTime() - since > limit.toNanos();
        }
    }
}
