package kata.cli.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks git, for reading only. */
final class Git {

    private static final int SECONDS = 10;

    private final Path root;

    Git(Path root) {
        this.root = root;
    }

    /** What the command prints; empty if git is not there, refuses, or does not come back in time. */
    Optional<String> ask(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-C", root.toString()));
        command.addAll(List.of(arguments));
        try {
            Process git = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            git.getOutputStream().close();
            CompletableFuture<byte[]> output = CompletableFuture.supplyAsync(() -> read(git));
            byte[] bytes = output.get(SECONDS, TimeUnit.SECONDS);
            boolean ended = git.waitFor(SECONDS, TimeUnit.SECONDS) && git.exitValue() == 0;
            return ended ? Optional.of(new String(bytes, StandardCharsets.UTF_8)) : Optional.empty();
        } catch (IOException | ExecutionException | TimeoutException noGit) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static byte[] read(Process git) {
        try {
            return git.getInputStream().readAllBytes();
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
