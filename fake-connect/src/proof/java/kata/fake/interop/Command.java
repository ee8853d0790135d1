package kata.fake.interop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs a program in an environment of its own, for a limited time. */
final class Command {

    private static final long LIMIT_SECONDS = 180;

    private Command() {}

    /**
     * What came of it.
     *
     * @param output what it wrote to either stream
     */
    record Result(int status, String output) {}

    /** Whether the program is there and ends with status 0. */
    static boolean works(List<String> command) {
        Path folder = Files.isDirectory(Folders.NODE) ? Folders.NODE : Folders.MODULE;
        try {
            return run(folder, Map.of(), command).status() == 0;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /**
     * Runs a program. Of this process's environment it sees PATH alone, and of AWS's settings none but those given.
     *
     * @throws UncheckedIOException if it cannot be started
     */
    static Result run(Path folder, Map<String, String> environment, List<String> command) {
        try {
            Path home = Files.createTempDirectory("interop");
            Path output = home.resolve("output");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().keySet().retainAll(List.of("PATH"));
            builder.environment().putAll(surroundings(home));
            builder.environment().putAll(environment);
            try {
                return await(builder.start(), command, output);
            } finally {
                delete(home);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(command.get(0) + " could not be run.", e);
        }
    }

    private static Map<String, String> surroundings(Path home) {
        return Map.of(
                "HOME", home.toString(),
                "LC_ALL", "C.UTF-8",
                "PYTHONDONTWRITEBYTECODE", "1",
                "NODE_NO_WARNINGS", "1",
                "AWS_CONFIG_FILE", home.resolve("no-config").toString(),
                "AWS_SHARED_CREDENTIALS_FILE", home.resolve("no-credentials").toString(),
                "AWS_EC2_METADATA_DISABLED", "true",
                "AWS_PAGER", "",
                "AWS_REGION", "us-east-1",
                "AWS_DEFAULT_REGION", "us-east-1");
    }

    private static Result await(Process process, List<String> command, Path output) throws IOException {
        try {
            process.getOutputStream().close();
            if (process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                return new Result(process.exitValue(), Files.readString(output));
            }
            throw new AssertionError(command + " did not end within " + LIMIT_SECONDS + " seconds. It had written:\n"
                    + Files.readString(output));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(command + " was interrupted.", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
