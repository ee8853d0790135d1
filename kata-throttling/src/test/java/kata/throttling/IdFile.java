package kata.throttling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * User IDs in a file, a line each, which a program that is killed leaves behind complete.
 *
 * @param file need not be there yet
 */
record IdFile(Path file) implements BulkTask.Journal {

    @Override
    public boolean isDone(String userId) {
        return ids().contains(userId);
    }

    @Override
    public void markDone(String userId) {
        try {
            Files.writeString(file, userId + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** The IDs in the order in which they were added. */
    List<String> ids() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private UncheckedIOException unusable(IOException cause) {
        return new UncheckedIOException("The file " + file + " cannot be read or written; may you?", cause);
    }
}
