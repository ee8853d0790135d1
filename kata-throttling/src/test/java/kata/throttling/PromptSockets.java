package kata.throttling;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import javax.net.ServerSocketFactory;

/** For a server whose replies leave at once: else the system holds back the second part of each for some 40 ms. */
final class PromptSockets extends ServerSocketFactory {

    @Override
    public ServerSocket createServerSocket() throws IOException {
        return new ServerSocket() {
            @Override
            public Socket accept() throws IOException {
                Socket accepted = super.accept();
                accepted.setTcpNoDelay(true);
                return accepted;
            }
        };
    }

    @Override
    public ServerSocket createServerSocket(int port) {
        throw unused();
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog) {
        throw unused();
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog, InetAddress address) {
        throw unused();
    }

    private static IllegalStateException unused() {
        return new IllegalStateException("MockWebServer binds its socket itself");
    }
}
