package kata.cli.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs a short command and takes its first words. */
class Commands {

    private static final int SECONDS = 15;

    private final Path folder;

    Commands(Path folder) {
        this.folder = folder;
    }

    /** The first line that a command prints; empty if it cannot be run, fails, or does not end. */
    Optional<String> firstLine(String... command) {
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            process.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).whenComplete((ended, late) -> process.destroy());
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean fine = process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
            return fine
                    ? output.lines()
                            .map(Commands::bare)
                            .filter(line -> !line.isBlank())
                            .findFirst()
                    : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Some builds of Maven write colours into pipes, too. */
    private static String bare(String line) {
        return line.replaceAll("\u001b\\[[0-9;]*m", "");
    }
}
