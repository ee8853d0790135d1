package kata.cli.doctor;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kata.cli.course.Course;
import kata.cli.course.Module;

/**
 * Classes in target folders that this Java cannot read, or whose source is gone.
 *
 * @param course the checkout
 * @param version the feature version of the Java that would read them
 */
record StaleLook(Course course, int version) implements Supplier<Finding> {

    /** A class file's major version is the feature version and this. */
    private static final int OFFSET = 44;

    private static final int MAGIC = 0xCAFEBABE;

    @Override
    public Finding get() {
        for (Module module : course.modules()) {
            Optional<Path> stale = classes(module).filter(this::isStale).findFirst();
            if (stale.isPresent()) {
                return Finding.wrong(
                        course.root().relativize(stale.get())
                                + " was compiled for a newer Java, or its source is gone.",
                        "mvn clean -pl " + module.name());
            }
        }
        return Finding.fine("No stale classes in the katas' target folders");
    }

    private boolean isStale(Path file) {
        return major(file) > version + OFFSET || isOrphan(file);
    }

    private boolean isOrphan(Path file) {
        Path classes = classesFolder(file);
        String path = classes.relativize(file).toString().replaceFirst("(\\$.*)?\\.class$", ".java");
        boolean main = classes.getFileName().toString().equals("classes");
        Path module = classes.getParent().getParent();
        return !Files.exists(
                        module.resolve(main ? "src/main/java" : "src/test/java").resolve(path))
                && file.getFileName().toString().matches("[A-Z]\\w*Test\\.class");
    }

    private static Path classesFolder(Path file) {
        Path folder = file;
        while (!folder.getFileName().toString().endsWith("classes")) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static int major(Path file) {
        try (DataInputStream bytes = new DataInputStream(Files.newInputStream(file))) {
            boolean java = bytes.readInt() == MAGIC;
            bytes.readUnsignedShort();
            return java ? bytes.readUnsignedShort() : Integer.MAX_VALUE;
        } catch (IOException unreadable) {
            return Integer.MAX_VALUE;
        }
    }

    private static Stream<Path> classes(Module module) {
        return Stream.of("target/classes", "target/test-classes")
                .map(module.folder()::resolve)
                .filter(Files::isDirectory)
                .flatMap(StaleLook::walk);
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class")).toList().stream();
        } catch (IOException gone) {
            return Stream.of();
        }
    }
}
