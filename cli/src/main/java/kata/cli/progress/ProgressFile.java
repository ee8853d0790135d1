package kata.cli.progress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The file {@code .kata-progress} in the root of the checkout.
 *
 * @param path where it is
 */
record ProgressFile(Path path) {

    static final String NAME = ".kata-progress";

    static ProgressFile in(Path root) {
        return new ProgressFile(root.resolve(NAME));
    }

    /** What the file says; nothing if there is none. A line that cannot be read is left out and noted. */
    Progress read(List<String> notices) {
        List<String> lines = lines(notices);
        ProgressText.Read read = ProgressText.read(lines);
        if (!read.unreadable().isEmpty()) {
            notices.add("In " + NAME + " line " + read.unreadable().get(0)
                    + " cannot be read and is left out. Nothing of your code is touched.");
        }
        return read.progress();
    }

    private List<String> lines(List<String> notices) {
        try {
            return Files.readAllLines(path);
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException e) {
            notices.add(NAME + " cannot be read, so your place is found by running the tests.");
            return new ArrayList<>();
        }
    }

    /** Written beside it first and then moved, so that a cut-off start leaves the old file or the new one. */
    void write(Progress progress) {
        Path fresh = path.resolveSibling(NAME + ".new");
        try {
            Files.write(fresh, ProgressText.write(progress));
            move(fresh);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    NAME + " cannot be written: " + e.getMessage() + ". May you write into the root folder?", e);
        }
    }

    private void move(Path fresh) throws IOException {
        try {
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
