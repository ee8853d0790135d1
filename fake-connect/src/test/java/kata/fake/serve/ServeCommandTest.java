package kata.fake.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kata.fake.TestClient;
import kata.fake.TestClient.Reply;
import kata.fake.server.FakeServer;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The program")
class ServeCommandTest {

    private static final String SEE_HELP = "--help lists the options: mvn -Pserve -Dexec.args=--help";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<Reply> replies = new ArrayList<>();

    @Test
    @DisplayName("explains its options")
    void help() {
        assertThat(run("--help")).isZero();
        assertThat(text(out)).isEqualToNormalizingNewlines("""
                Usage: mvn -Pserve [-Dexec.args="OPTIONS"]
                Serves a local Amazon Connect until Ctrl-C.

                Options
                      --port=N              Port to listen on; 0 finds a free one. Default: 8080
                      --bind=ADDRESS        Address to listen on. Default: 127.0.0.1, which
                                              this machine alone reaches
                      --signatures=on|off   Whether requests must be signed. Default: on
                      --policies=on|off     Whether callers need a policy that allows what they
                                              ask. Default: as --signatures
                      --throttling=on|off   Whether calls that come too fast are turned down.
                                              Default: on
                      --history=N           How many exchanges to keep in memory. Default: 1000
                  -h, --help                Says this.

                For example:
                  mvn -Pserve -Dexec.args="--port 9090 --throttling off"
                """);
    }

    @ParameterizedTest
    @DisplayName("says what is wrong with an option, and ends with status 2")
    @CsvSource(delimiter = '|', textBlock = """
            --port | 65536 | It must be a number from 0 to 65535.
            --port | http | It must be a number from 0 to 65535.
            --history | 0 | It must be a number from 1 to 1000000.
            --signatures | yes | It must be on or off.
            --bind | connect.example | It must be an IP address, such as 127.0.0.1 or ::1.
            --bind | 300.1.1.1 | It must be an IP address, such as 127.0.0.1 or ::1.
            --bind | 203.0.113.1 | No network interface of this machine has that address.
            """)
    void wrongOption(String option, String value, String rule) {
        assertThat(run(option, value)).isEqualTo(2);
        assertThat(text(err).lines())
                .containsExactly(
                        "Invalid value for option '" + option + "': '" + value + "' will not do. " + rule, SEE_HELP);
    }

    @Test
    @DisplayName("knows no other options")
    void unknownOption() {
        assertThat(run("--speed", "2")).isEqualTo(2);
        assertThat(text(err).lines()).containsExactly("Unknown options: '--speed', '2'", SEE_HELP);
    }

    @Test
    @DisplayName("says that its port is taken, and ends with status 1")
    void takenPort() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, FakeServer.loopback())) {
            assertThat(run("--port", String.valueOf(taken.getLocalPort()))).isEqualTo(1);
            assertThat(text(err).lines())
                    .containsExactly("Port " + taken.getLocalPort() + " of 127.0.0.1 could not be opened. Does another"
                            + " program listen there? Port 0 finds a free one.");
        }
    }

    @Test
    @DisplayName("cannot keep policies without signatures, and says so")
    void policiesWithoutSignatures() {
        assertThat(run("--signatures", "off", "--policies", "on")).isEqualTo(1);
        assertThat(text(err).lines())
                .containsExactly("--policies on needs --signatures on: without signatures nobody knows who calls. Leave"
                        + " out one of the two.");
    }

    @Test
    @DisplayName("turns an unsigned call down, as it asks for signatures if nothing else is said")
    void strict() {
        assertThat(serve(client -> replies.add(client.get("/instance")), "--port", "0"))
                .isZero();
        assertThat(replies).extracting(Reply::status).containsExactly(403);
    }

    @Test
    @DisplayName("drops policies along with signatures")
    void lenient() {
        serve(client -> replies.add(client.get("/instance")), "--port", "0", "--signatures", "off");
        assertThat(replies).extracting(Reply::status).containsExactly(200);
        assertThat(text(out)).contains("Signatures are off, policies off, throttling on. Ctrl-C stops it.");
    }

    @Test
    @DisplayName("throttles, unless it is told not to")
    void throttling() {
        serve(this::burst, "--port", "0", "--signatures", "off", "--throttling", "off");
        assertThat(replies).extracting(Reply::status).containsOnly(200);
        serve(this::burst, "--port", "0", "--signatures", "off");
        assertThat(replies).extracting(Reply::status).contains(429);
    }

    @Test
    @DisplayName("prints the greeting, a line for each request, and the counts when it is stopped")
    void progress() {
        serve(client -> client.get("/instance"), "--port", "0", "--signatures", "off", "--throttling", "off");
        assertThat(text(out)
                        .lines()
                        .map(line ->
                                line.replaceFirst("^[0-9:]{8} ", "TIME ").replaceFirst("after [0-9]+ s", "after N s")))
                .startsWith("A local Amazon Connect listens on http://127.0.0.1:" + port())
                .contains("TIME GET    /instance 200 ListInstances root")
                .endsWith("", "Stopped after N s: 1 request, 1 with 200.");
    }

    @Test
    @DisplayName("prints its last line once, though it may be stopped twice")
    void stoppedTwice() {
        command(stop -> {
                    stop.run();
                    stop.run();
                })
                .run(stream(err), "--port", "0");
        assertThat(text(out).lines().filter(line -> line.startsWith("Stopped"))).hasSize(1);
    }

    @Test
    @DisplayName("frees its port when it is stopped")
    void freesItsPort() throws IOException {
        int free;
        try (ServerSocket before = new ServerSocket(0, 1, FakeServer.loopback())) {
            free = before.getLocalPort();
        }
        serve(client -> client.get("/instance"), "--port", String.valueOf(free));
        try (ServerSocket again = new ServerSocket(free, 1, FakeServer.loopback())) {
            assertThat(again.isBound()).isTrue();
        }
    }

    private void burst(TestClient client) {
        for (int i = 0; i < 50; i++) {
            replies.add(client.get("/instance"));
        }
    }

    private int serve(Consumer<TestClient> calls, String... args) {
        return command(stop -> {
                    calls.accept(new TestClient(() -> HttpUrl.get("http://127.0.0.1:" + port())));
                    stop.run();
                })
                .run(stream(err), args);
    }

    private int run(String... args) {
        return command(Runnable::run).run(stream(err), args);
    }

    private ServeCommand command(Consumer<Runnable> untilStopped) {
        return new ServeCommand(stream(out), Terminal.FILE, Clock.systemUTC(), untilStopped);
    }

    /** As the last greeting has it. */
    private int port() {
        return Pattern.compile("listens on http://127.0.0.1:([0-9]+)")
                .matcher(text(out))
                .results()
                .map((MatchResult greeting) -> Integer.parseInt(greeting.group(1)))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
