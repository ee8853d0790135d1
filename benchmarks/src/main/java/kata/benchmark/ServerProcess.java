package kata.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A server in a JVM of its own, so that neither its garbage nor its compiled code mixes with the load generator's. It
 * ends when its input does, and that ends with the load generator, whatever becomes of it.
 */
final class ServerProcess {

    private ServerProcess() {}

    /**
     * Starts the server and waits until it listens. It ends when this JVM does.
     *
     * @return its port
     * @throws IllegalStateException if it ends instead; what it had to say is on the console
     */
    static int start(Contender contender) {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms512m",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                ServerProcess.class.getName(),
                contender.name());
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String line = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
            if (line == null) {
                throw new IllegalStateException(contender.title() + " did not start.");
            }
            return Integer.parseInt(line);
        } catch (IOException e) {
            throw new UncheckedIOException("No JVM could be started with " + command.get(0) + ".", e);
        }
    }

    /** The other side: serves until its input ends. */
    public static void main(String[] args) throws IOException {
        try (Contender.Running server = Contender.valueOf(args[0]).start()) {
            System.out.println(server.port());
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
