package kata.cli.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.function.Supplier;

/** Whether the tests' servers can listen on this machine, and whether the port of {@code mvn -Pserve} is free. */
final class PortLook implements Supplier<Finding> {

    private static final int SERVE = 8080;

    @Override
    public Finding get() {
        try {
            listen(0);
        } catch (IOException e) {
            return Finding.wrong(
                    "No port of 127.0.0.1 can be opened: " + e.getMessage() + ".",
                    "Look at the firewall: the tests start small servers on this machine, for this machine alone.");
        }
        try {
            listen(SERVE);
            return Finding.fine("Ports of 127.0.0.1 can be opened; 8080 is free for mvn -Pserve");
        } catch (IOException taken) {
            return Finding.note(
                    "Ports of 127.0.0.1 can be opened; 8080 is taken, which the tests do not mind.",
                    "Another one for the served fake: mvn -Pserve -Dexec.args=\"--port 9090\"");
        }
    }

    private static void listen(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        }
    }
}
