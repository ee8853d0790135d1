package kata.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import kata.coach.engine.Engine;
import kata.coach.engine.EngineSettings;

/** Where things stand in this checkout. */
final class KataProject {

    /** The root of the checkout. Maven and the IDEs start the tests in the module's folder. */
    static final Path ROOT = root(Path.of("").toAbsolutePath());

    /** Far longer than a learner's, so that a machine that has no time for this process does not turn a right answer red. */
    static final Duration TEST_LIMIT = Duration.ofSeconds(60);

    private KataProject() {}

    static List<KataModule> katas() {
        return Stream.of("http", "auth", "throttling")
                .map(subject -> new KataModule(ROOT, subject))
                .toList();
    }

    /** An engine whose libraries are this test's own, without the solutions and without the copied tests. */
    static Engine engine() {
        Path solutions = ROOT.resolve("solutions");
        List<Path> libraries =
                Engine.ownClassPath(entry -> !entry.toAbsolutePath().normalize().startsWith(solutions));
        return new Engine(libraries, new EngineSettings(TEST_LIMIT, seed()));
    }

    /** The seed that the build prints, so that {@code -Dkata.seed} repeats the engine's runs too. */
    static long seed() {
        return Long.getLong("kata.seed", 1);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    static List<Path> filesBelow(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }

    private static Path root(Path folder) {
        return folder.endsWith("solutions") ? folder.getParent() : folder;
    }
}
