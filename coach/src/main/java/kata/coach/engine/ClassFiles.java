package kata.coach.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

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

    /** These classes, those of some names left out. */
    ClassFiles without(Set<String> names) {
        Map<String, byte[]> rest = new HashMap<>(byName);
        rest.keySet().removeAll(names);
        return new ClassFiles(rest);
    }

    /**
     * Writes the classes below a folder, as javac would, and brings it up to date that way: writes what is new or changed,
     * deletes what is gone.
     *
     * @param before the classes that the folder holds
     * @throws UncheckedIOException if a file cannot be written or deleted
     */
    void writeTo(Path folder, ClassFiles before) {
        before.byName.keySet().stream()
                .filter(name -> !byName.containsKey(name))
                .forEach(name -> delete(file(folder, name)));
        byName.forEach((name, bytes) -> {
            if (bytes != before.byName.get(name)) {
                write(name, file(folder, name), bytes);
            }
        });
    }

    private static Path file(Path folder, String name) {
        return folder.resolve(name.replace('.', '/') + ".class");
    }

    private static void write(String name, Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("The class " + name + " cannot be written to " + file, e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The old class " + file + " cannot be removed", e);
        }
    }
}
