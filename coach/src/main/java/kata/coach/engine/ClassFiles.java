package kata.coach.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Compiled classes in memory, by binary name, such as {@code kata.auth.Credentials$1}. The arrays are not to be changed.
 *
 * @param byName the class files' bytes
 */
public record ClassFiles(Map<String, byte[]> byName) {

    /** No classes. */
    public static final ClassFiles NONE = new ClassFiles(Map.of());

    public ClassFiles {
        byName = Map.copyOf(byName);
    }

    /** These classes, with another's added; where both have a name, the other's bytes count. */
    public ClassFiles with(ClassFiles other) {
        Map<String, byte[]> all = new HashMap<>(byName);
        all.putAll(other.byName);
        return new ClassFiles(all);
    }

    /** Writes the classes below a folder, as javac would. */
    void writeTo(Path folder) {
        byName.forEach((name, bytes) -> {
            Path file = folder.resolve(name.replace('.', '/') + ".class");
            try {
                Files.createDirectories(file.getParent());
                Files.write(file, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException("The class " + name + " cannot be written to " + file, e);
            }
        });
    }
}
