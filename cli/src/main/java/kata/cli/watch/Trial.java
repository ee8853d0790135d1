package kata.cli.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/** Tries out whether the system tells of changes in a folder. */
public final class Trial {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private Trial() {}

    /**
     * Writes a file into the folder, removes it, and says whether the system told of it.
     *
     * @throws IOException if the folder cannot be written to
     */
    public static boolean isTold(Path folder) throws IOException {
        try (Signals signals = new NativeSignals()) {
            if (signals.areMute()) {
                return false;
            }
            signals.listenTo(Set.of(folder));
            Path file = Files.createTempFile(folder, ".kata-trial", "");
            boolean told = signals.await(PATIENCE);
            Files.delete(file);
            return told;
        } catch (UncheckedIOException none) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
