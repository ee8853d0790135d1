package kata.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;

/** Whether what was built is up to date. The script {@code kata} asks the same with {@code find}, before Java starts. */
final class Freshness {

    private Freshness() {}

    /** True if a source or a pom below the root is newer than the stamp, or the stamp is gone. */
    static boolean isOlderThanSources(Path stamp, Path root) {
        try {
            FileTime built = Files.getLastModifiedTime(stamp);
            return sources(root).anyMatch(file -> isNewer(file, built));
        } catch (IOException gone) {
            return true;
        }
    }

    private static Stream<Path> sources(Path root) {
        Stream<Path> poms = Stream.of("pom.xml", "fake-connect/pom.xml", "coach/pom.xml", "cli/pom.xml")
                .map(root::resolve);
        Stream<Path> files = Stream.of("fake-connect/src/main", "coach/src/main", "cli/src/main")
                .map(root::resolve)
                .flatMap(Freshness::below);
        return Stream.concat(poms, files);
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("The sources in " + folder + " cannot be listed", e);
        }
    }

    private static boolean isNewer(Path file, FileTime built) {
        try {
            return Files.getLastModifiedTime(file).compareTo(built) > 0;
        } catch (IOException gone) {
            return false;
        }
    }
}
