package kata.fake.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kata.fake.TestClient;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The program in a JVM of its own: only there can it be stopped as a person stops it. */
@DisplayName("The program's process")
@Timeout(60)
class MainTest {

    private @Nullable Process process;

    @AfterEach
    void endIt() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    @Test
    @DisplayName("serves until Ctrl-C, and then says its last line and ends with status 130")
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no command that sends Ctrl-C.")
    void interrupted() throws Exception {
        assumeThat(ignoresInterrupts())
                .as("whether this process ignores SIGINT, as one does that a script starts with &")
                .isFalse();
        Process serving = start("--port", "0");
        try (BufferedReader out = output(serving)) {
            String endpoint = out.readLine().replaceFirst(".* ", "");
            new TestClient(() -> HttpUrl.get(endpoint)).get("/instance");
            assertThat(new ProcessBuilder("kill", "-INT", String.valueOf(serving.pid()))
                            .start()
                            .waitFor())
                    .isZero();
            List<String> lines = rest(out);
            assertThat(serving.waitFor()).isEqualTo(130);
            assertThat(lines).last().asString().matches("Stopped after [0-9]+ s: 1 request, 1 with 403\\.");
        }
    }

    @Test
    @DisplayName("ends with status 2 and without a stack trace if an option is wrong")
    void wrongOption() throws Exception {
        Process wrong = start("--port", "x");
        try (BufferedReader out = output(wrong)) {
            List<String> lines = rest(out);
            assertThat(wrong.waitFor()).isEqualTo(2);
            assertThat(lines)
                    .containsExactly(
                            "Invalid value for option '--port': 'x' will not do. It must be a number from 0 to 65535.",
                            "--help lists the options: mvn -Pserve -Dexec.args=--help");
        }
    }

    @Test
    @DisplayName("ends with status 0 after it has explained its options")
    void help() throws Exception {
        Process help = start("--help");
        try (BufferedReader out = output(help)) {
            assertThat(rest(out)).first().isEqualTo("Usage: mvn -Pserve [-Dexec.args=\"OPTIONS\"]");
            assertThat(help.waitFor()).isZero();
        }
    }

    /** Linux tells: the second bit of the ignored signals is SIGINT. Elsewhere the answer is no. */
    private static boolean ignoresInterrupts() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return false;
        }
        String ignored = Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .findFirst()
                .orElse("SigIgn: 0");
        return (Long.parseUnsignedLong(ignored.split("\\s+")[1], 16) & 2) != 0;
    }

    private Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("FORCE_COLOR");
        process = builder.start();
        return process;
    }

    private static BufferedReader output(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private static List<String> rest(BufferedReader out) {
        return out.lines().toList();
    }
}
