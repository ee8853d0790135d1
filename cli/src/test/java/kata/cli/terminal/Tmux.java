package kata.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;

/** A real terminal with a shell in it, which a test types into and reads. Its server ends with it. */
final class Tmux implements AutoCloseable {

    /** The first check on a busy machine; on an idle one it takes a second. */
    private static final Duration PATIENCE = Duration.ofSeconds(100);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final String socket;

    private Tmux(String socket) {
        this.socket = socket;
    }

    /** True if there is a tmux. */
    static boolean isHere() {
        try {
            return new ProcessBuilder("tmux", "-V").start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Opens a terminal of that width, with a shell in that folder that has these settings, such as NO_COLOR=1. */
    static Tmux open(Path folder, int columns, String... settings) {
        Tmux tmux = new Tmux("kata-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
        List<String> command = new ArrayList<>(List.of(
                "-f",
                "/dev/null",
                "new-session",
                "-d",
                "-x",
                Integer.toString(columns),
                "-y",
                "50",
                "-c",
                folder.toString()));
        command.add("env -u NO_COLOR -u FORCE_COLOR LC_ALL=C.UTF-8 " + String.join(" ", settings) + " PS1='$ ' sh -i");
        tmux.run(command.toArray(String[]::new));
        return tmux;
    }

    /** Types text or names of keys, such as Enter or C-c. */
    void type(String... keys) {
        List<String> command = new ArrayList<>(List.of("send-keys"));
        command.addAll(Arrays.asList(keys));
        run(command.toArray(String[]::new));
    }

    void resize(int columns) {
        run("resize-window", "-x", Integer.toString(columns));
    }

    /** What is on the screen; lines that the terminal has wrapped are joined. */
    String screen() {
        return run("capture-pane", "-p", "-J");
    }

    /** What is on the screen, with its colours. */
    String colours() {
        return run("capture-pane", "-p", "-e");
    }

    /** Waits until all of this is on the screen at once, and returns the screen on which it was. */
    String await(String... texts) {
        AtomicReference<String> seen = new AtomicReference<>("");
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(BETWEEN_LOOKS)
                .pollDelay(Duration.ZERO)
                .untilAsserted(() -> {
                    seen.set(screen());
                    assertThat(seen.get()).contains(texts);
                });
        return seen.get();
    }

    private String run(String... arguments) {
        List<String> command = new ArrayList<>(List.of("tmux", "-u", "-L", socket));
        command.addAll(Arrays.asList(arguments));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException("tmux cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("tmux was interrupted", e);
        }
    }

    /**
     * Waits for the end of what ran in the terminal: for a moment it goes on, sees the files that the next test saves, and
     * writes them down as its own learner's. tmux leaves the file of its socket behind.
     */
    @Override
    public void close() {
        List<ProcessHandle> inside = inside();
        String file = run("display-message", "-p", "#{socket_path}").strip();
        run("kill-server");
        inside.forEach(Tmux::awaitEnd);
        try {
            if (file.startsWith("/")) {
                Files.deleteIfExists(Path.of(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The socket of tmux cannot be deleted", e);
        }
    }

    private List<ProcessHandle> inside() {
        String shell = run("display-message", "-p", "#{pane_pid}").strip();
        return shell.matches("\\d+")
                ? ProcessHandle.of(Long.parseLong(shell)).stream()
                        .flatMap(ProcessHandle::descendants)
                        .toList()
                : List.of();
    }

    private static void awaitEnd(ProcessHandle process) {
        Awaitility.await("the end of process " + process.pid() + " in a closed terminal")
                .atMost(PATIENCE)
                .pollInterval(BETWEEN_LOOKS)
                .pollDelay(Duration.ZERO)
                .until(() -> !runs(process));
    }

    /** A process that nobody has asked how it ended counts as alive, but has no command any more. */
    private static boolean runs(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }
}
