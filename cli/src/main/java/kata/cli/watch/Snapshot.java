package kata.cli.watch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How files were at one moment. Editors' temporary files and hidden ones are not part of it.
 *
 * @param files each file's time and size
 * @param folders the folders that were there
 */
record Snapshot(Map<Path, Stamp> files, Set<Path> folders) {

    private static final List<String> ENDINGS = List.of(".java", ".json", ".txt", ".properties");

    Snapshot {
        files = Map.copyOf(files);
        folders = Set.copyOf(folders);
    }

    /**
     * A file's time and size.
     *
     * @param modified when it was written last
     * @param size in bytes
     */
    record Stamp(FileTime modified, long size) {}

    /** How the files below these folders are now. A folder or file that goes away meanwhile counts as not there. */
    static Snapshot of(List<Path> roots) {
        Map<Path, Stamp> files = new HashMap<>();
        Set<Path> folders = new HashSet<>();
        for (Path root : roots) {
            try {
                Files.walkFileTree(root, new Walk(files, folders));
            } catch (IOException gone) {
                files.keySet().removeIf(file -> file.startsWith(root));
            }
        }
        return new Snapshot(files, folders);
    }

    /** The files that are new, gone, or other than they were in an earlier snapshot. */
    Set<Path> changedSince(Snapshot earlier) {
        Set<Path> changed = new TreeSet<>();
        files.forEach((file, stamp) -> {
            if (!stamp.equals(earlier.files.get(file))) {
                changed.add(file);
            }
        });
        earlier.files.keySet().stream().filter(file -> !files.containsKey(file)).forEach(changed::add);
        return changed;
    }

    /** True if one of these files is missing or empty, as it is for a moment while an editor saves it. */
    boolean lacksAnyOf(Set<Path> wanted) {
        return wanted.stream()
                .anyMatch(file -> !files.containsKey(file) || files.get(file).size() == 0);
    }

    /** Whether a file of that name is a source or a resource, and no editor's temporary file. */
    static boolean counts(String name) {
        boolean hidden = name.startsWith(".") || name.startsWith("#");
        return !hidden && ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Map<Path, Stamp> files;
        private final Set<Path> folders;

        Walk(Map<Path, Stamp> files, Set<Path> folders) {
            this.files = files;
            this.folders = folders;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            folders.add(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && counts(file.getFileName().toString())) {
                files.put(file, new Stamp(attributes.lastModifiedTime(), attributes.size()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }
    }
}
