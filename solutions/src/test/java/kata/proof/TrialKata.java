package kata.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kata.coach.engine.Engine;
import kata.coach.engine.EngineSettings;
import kata.coach.engine.Sources;
import kata.coach.engine.Workbench;

/**
 * A kata on disk that a proof may write in.
 *
 * @param kata the kata that it is a copy of
 * @param folder where it is
 * @param main the learner's classes as they are to begin with
 */
record TrialKata(KataModule kata, Path folder, Sources main) {

    /** What Maven's scope {@code compile} gives the katas. */
    private static final String MAIN_LIBRARIES =
            "(okhttp-jvm|okio-jvm|kotlin-stdlib|annotations|jackson-|jspecify).*\\.jar";

    static TrialKata ofStubs(Path parent, KataModule kata) {
        return create(parent.resolve("stubs"), kata, kata.stubs());
    }

    static TrialKata ofSolutions(Path parent, KataModule kata) {
        return create(parent.resolve("solved"), kata, kata.solutions());
    }

    /** Over a kata that is there already: finished classes take the stubs' place. */
    static TrialKata ofSolutions(Path clone, KataModule kata, Path folder) {
        TrialKata trial = new TrialKata(new KataModule(clone, kata.subject()), folder, kata.solutions());
        write(folder.resolve("src/main/java"), trial.main);
        return trial;
    }

    private static TrialKata create(Path parent, KataModule kata, Sources main) {
        TrialKata trial = new TrialKata(kata, parent.resolve(kata.name()), main);
        write(trial.folder.resolve("src/main/java"), main);
        write(trial.folder.resolve("src/test/java"), kata.tests());
        kata.resources().forEach(resources -> copy(kata.folder(), resources, trial.folder));
        return trial;
    }

    Workbench workbench() {
        return Workbench.open(
                folder,
                mainLibraries(),
                testLibraries(),
                new EngineSettings(KataProject.TEST_LIMIT, KataProject.seed()));
    }

    MavensRoad road() {
        return new MavensRoad(folder, mainLibraries(), testLibraries(), KataProject.seed());
    }

    List<String> testClasses() {
        return kata.tests().classNames().stream()
                .filter(name -> name.endsWith("Test"))
                .toList();
    }

    /** Does something while a file is another, and puts it back. */
    void with(Sources wrong, Runnable action) {
        write(folder.resolve("src/main/java"), wrong);
        try {
            action.run();
        } finally {
            write(
                    folder.resolve("src/main/java"),
                    main.only(path -> wrong.byPath().containsKey(path)));
        }
    }

    /** A report without what each run of the fake draws for itself: ports, keys, tokens, and where two such values part. */
    static String withoutChance(String report) {
        return report.replaceAll("(127\\.0\\.0\\.1|localhost):\\d+", "$1:PORT")
                .replaceAll("ASIA[A-Z2-7]{16}\\b", "ASIA...")
                .replaceAll("ASIA\\.\\.\\., secret=.*", "ASIA...")
                .replaceAll("IQoJb3JpZ2luX2Vj\\S+", "IQoJ...")
                .replaceAll("request's time \\S+ is [\\w\\s]+?(ahead|behind)", "request's time TIME is long $1")
                .replaceAll(" +\\^ they part here", "^ they part here");
    }

    private static List<Path> mainLibraries() {
        return Engine.ownClassPath(path -> path.getFileName().toString().matches(MAIN_LIBRARIES));
    }

    private static List<Path> testLibraries() {
        Path solutions = KataProject.ROOT.resolve("solutions");
        return Engine.ownClassPath(path -> !path.toAbsolutePath().normalize().startsWith(solutions));
    }

    private static void write(Path root, Sources sources) {
        sources.byPath().forEach((path, text) -> {
            try {
                Path file = root.resolve(path);
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot write " + path, e);
            }
        });
    }

    private static void copy(Path kata, Path resources, Path to) {
        try (Stream<Path> files = Files.walk(resources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(kata.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot copy " + resources, e);
        }
    }
}
