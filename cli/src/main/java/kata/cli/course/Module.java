package kata.cli.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kata.coach.report.Kata;
import kata.coach.verdict.StepName;
import org.jspecify.annotations.Nullable;

/** One kata's module. Its steps are read off the names of its tests; its lessons only when somebody wants to read. */
public final class Module {

    private static final Pattern NAME = Pattern.compile("<name>([^<]+)</name>");

    private final Path folder;
    private final String subject;
    private final List<Step> steps;
    private @Nullable Kata kata;

    private Module(Path folder, String subject) {
        this.folder = folder;
        this.subject = subject;
        this.steps = tests(folder.resolve("src/test/java/kata").resolve(subject)).stream()
                .map(name -> new Step(this, name.number(), name.subject()))
                .sorted(Comparator.comparingInt(Step::number))
                .toList();
    }

    /** The module of that subject below the root of the checkout; empty if it is not in this clone. */
    static Optional<Module> in(Path root, String subject) {
        Path folder = root.resolve("kata-" + subject);
        return Files.isDirectory(folder) ? Optional.of(new Module(folder, subject)) : Optional.empty();
    }

    /** The module's folder. */
    public Path folder() {
        return folder;
    }

    /** What it is about, in a word: {@code auth}. */
    public String subject() {
        return subject;
    }

    /** The module's name: {@code kata-auth}. */
    public String name() {
        return "kata-" + subject;
    }

    /** The steps, by number. */
    public List<Step> steps() {
        return steps;
    }

    /** The kata with its lessons. */
    public synchronized Kata kata() {
        Kata known = kata;
        if (known == null) {
            known = Kata.in(folder, name(), title());
            kata = known;
        }
        return known;
    }

    private String title() {
        Matcher matcher = NAME.matcher(text(folder.resolve("pom.xml")));
        return matcher.find() ? matcher.group(1) : name();
    }

    private static List<StepName> tests(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .flatMap(name -> StepName.of(name.substring(0, name.length() - ".java".length())).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The steps' tests in " + folder + " cannot be listed", e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
