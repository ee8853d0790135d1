package kata.coach.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is gone when its run is, or at the latest when the JVM is, though its run may never end. */
final class ScratchFolder implements AutoCloseable {

    /** A run that goes on while the JVM ends may add a file behind the back of the one who tidies up. */
    private static final int ATTEMPTS = 3;

    private final Path path;
    private final Thread atTheLatest;

    private ScratchFolder(Path path) {
        this.path = path;
        this.atTheLatest = new Thread(() -> removeQuietly(path), "remove " + path.getFileName());
    }

    static ScratchFolder create() {
        try {
            ScratchFolder folder = new ScratchFolder(Files.createTempDirectory("kata-classes"));
            folder.goWithTheJvm();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("No temporary folder can be made for the compiled classes", e);
        }
    }

    private void goWithTheJvm() {
        try {
            Runtime.getRuntime().addShutdownHook(atTheLatest);
        } catch (IllegalStateException itEndsAlready) {
            // A run that begins now does not get far.
            removeQuietly(path);
        }
    }

    /** Where it is. */
    Path path() {
        return path;
    }

    /** @throws UncheckedIOException if it cannot be removed */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(atTheLatest);
        } catch (IllegalStateException theJvmEnds) {
            // Then it is being removed already.
            return;
        }
        try {
            remove(path);
        } catch (IOException e) {
            throw new UncheckedIOException("The temporary folder " + path + " cannot be removed", e);
        }
    }

    private static void removeQuietly(Path path) {
        for (int attempt = 0; attempt < ATTEMPTS && Files.exists(path); attempt++) {
            try {
                remove(path);
            } catch (IOException | UncheckedIOException inUse) {
                // Nobody is left to be told.
            }
        }
    }

    private static void remove(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}
