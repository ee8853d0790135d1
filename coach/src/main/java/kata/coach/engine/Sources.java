package kata.coach.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Java source files, by their path below a source root, such as {@code kata/auth/SigningKey.java}.
 *
 * @param byPath the files' text
 */
public record Sources(SortedMap<String, String> byPath) {

    private static final String ENDING = ".java";

    public Sources {
        byPath = Collections.unmodifiableSortedMap(new TreeMap<>(byPath));
    }

    /** One file. */
    public static Sources of(String path, String text) {
        return new Sources(new TreeMap<>(Collections.singletonMap(path, text)));
    }

    /**
     * Every Java file below a source root.
     *
     * @throws UncheckedIOException if the folder or a file in it cannot be read
     */
    public static Sources under(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            TreeMap<String, String> texts = new TreeMap<>();
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(ENDING))::iterator) {
                texts.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            return new Sources(texts);
        } catch (IOException e) {
            throw new UncheckedIOException("The sources below " + root + " cannot be read", e);
        }
    }

    /** These files, with another's added; where both have a path, the other's text counts. */
    public Sources with(Sources other) {
        TreeMap<String, String> texts = new TreeMap<>(byPath);
        texts.putAll(other.byPath);
        return new Sources(texts);
    }

    /** Those files whose path is wanted. */
    public Sources only(Predicate<String> wanted) {
        TreeMap<String, String> texts = new TreeMap<>(byPath);
        texts.keySet().removeIf(wanted.negate());
        return new Sources(texts);
    }

    /** The paths of the files that are not the same in another: changed, added or gone. */
    Set<String> differingFrom(Sources other) {
        Set<String> paths = new TreeSet<>(byPath.keySet());
        paths.addAll(other.byPath.keySet());
        paths.removeIf(path -> Objects.equals(byPath.get(path), other.byPath.get(path)));
        return paths;
    }

    /** The qualified names of the top-level classes that the files' names promise, package-info aside. */
    public List<String> classNames() {
        return byPath.keySet().stream()
                .filter(path -> !path.endsWith("package-info" + ENDING))
                .map(path -> path.substring(0, path.length() - ENDING.length()).replace('/', '.'))
                .toList();
    }
}
