package kata.coach.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder for classes that is gone when its run is, or at the latest when the JVM is, though its run may never end.
 *
 * <p>A JVM that ends waits for its shutdown hooks, and for no other thread. So all that is done to the folder is done under
 * one lock, which the hook takes too: whatever is half done by then is brought to its end, and nothing comes after it.
 */
final class ScratchFolder implements AutoCloseable {

    private static final Path PLACE = Path.of(System.getProperty("java.io.tmpdir"));
    private static final String PREFIX = "kata-classes";

    private final Thread atTheLatest = new Thread(this::removeQuietly, "remove " + PREFIX);
    private Path path = PLACE.resolve(PREFIX + "-none");
    private boolean there;

    private ScratchFolder() {}

    /**
     * Makes one, unless the JVM ends already: then it is nowhere, for a run that begins now does not get far.
     *
     * @throws UncheckedIOException if it cannot be made
     */
    static ScratchFolder create() {
        ScratchFolder folder = new ScratchFolder();
        try {
            folder.make();
        } catch (IOException e) {
            folder.unhook();
            throw new UncheckedIOException(
                    "No folder for the compiled classes can be made in " + PLACE
                            + ". See that it is there, that you may write to it, and that the disk is not full.",
                    e);
        }
        return folder;
    }

    private synchronized void make() throws IOException {
        // In this order: a folder that is made first would stay if the JVM ended in between.
        if (goesWithTheJvm()) {
            path = Files.createTempDirectory(PLACE, PREFIX);
            there = true;
        }
    }

    private boolean goesWithTheJvm() {
        try {
            Runtime.getRuntime().addShutdownHook(atTheLatest);
            return true;
        } catch (IllegalStateException itEndsAlready) {
            return false;
        }
    }

    private void unhook() {
        try {
            Runtime.getRuntime().removeShutdownHook(atTheLatest);
        } catch (IllegalStateException itEndsAlready) {
            // Then the hook runs, and finds nothing to do.
        }
    }

    /** Where it is. */
    synchronized Path path() {
        return path;
    }

    /**
     * Brings the classes in it up to date, as long as it is there.
     *
     * @param classes what is to be in it
     * @param before what was written last
     * @throws UncheckedIOException if a class cannot be written
     */
    synchronized void write(ClassFiles classes, ClassFiles before) {
        if (there) {
            classes.writeTo(path, before);
        }
    }

    /** @throws UncheckedIOException if it cannot be removed; that is tried once more when the JVM ends */
    @Override
    public void close() {
        try {
            remove();
        } catch (IOException e) {
            throw new UncheckedIOException("The temporary folder " + path + " cannot be removed", e);
        }
        unhook();
    }

    private void removeQuietly() {
        try {
            remove();
        } catch (IOException | UncheckedIOException inUse) {
            // Nobody is left to be told.
        }
    }

    private synchronized void remove() throws IOException {
        // The machine tidies its temporary files up too.
        if (there && Files.exists(path)) {
            try (Stream<Path> files = Files.walk(path)) {
                List<Path> deepestFirst =
                        files.sorted(Comparator.reverseOrder()).toList();
                for (Path file : deepestFirst) {
                    Files.deleteIfExists(file);
                }
            }
        }
        there = false;
    }
}
