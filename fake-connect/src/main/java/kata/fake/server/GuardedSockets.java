package kata.fake.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import javax.net.ServerSocketFactory;

/**
 * Server sockets whose connections send at once and are read through a {@link RequestGuard}. Without TCP_NODELAY a
 * reply with a body waits some 40 ms for an acknowledgement that the client delays.
 */
final class GuardedSockets extends ServerSocketFactory {

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

    private static final class GuardedServerSocket extends ServerSocket {

        GuardedServerSocket() throws IOException {}

        @Override
        public Socket accept() throws IOException {
            GuardedSocket socket = new GuardedSocket();
            implAccept(socket);
            socket.setTcpNoDelay(true);
            return socket;
        }
    }

    private static final class GuardedSocket extends Socket {

        @Override
        public InputStream getInputStream() throws IOException {
            return new RequestGuard(this, super.getInputStream());
        }
    }
}
