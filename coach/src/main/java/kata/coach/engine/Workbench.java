package kata.coach.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One kata on the bench: reads the learner's files, compiles what has changed since the last call, and runs the tests of a
 * step, or of all. The verdict is the one that {@code mvn test} would come to.
 *
 * <p>Calls come from one thread at a time. A call always returns: whatever the learner's code does (endless loops,
 * deadlocks, floods of output, no memory left) becomes a verdict. Some of it leaves threads behind that nothing can stop;
 * see {@link #spoilt()}.
 */
public final class Workbench implements AutoCloseable {

    private final Path kata;
    private final Engine engine;

    private Workbench(Path kata, Engine engine) {
        this.kata = kata;
        this.engine = engine;
    }

    /**
     * Puts a kata on the bench. Nothing is compiled yet.
     *
     * @param kataFolder the kata's module, such as {@code kata-auth}
     * @param mainLibraries the jars that the learner's code compiles against: Maven's scope {@code compile}
     * @param testLibraries the jars and folders that the tests compile against beside it: Maven's scope {@code test}. This
     *     JVM's own class path has to hold them too, for it is where they are run from
     * @param settings the time limit of a test, and the seed of the tests' order
     */
    public static Workbench open(
            Path kataFolder, List<Path> mainLibraries, List<Path> testLibraries, EngineSettings settings) {
        List<Path> libraries =
                Stream.concat(mainLibraries.stream(), testLibraries.stream()).toList();
        return new Workbench(kataFolder, new Engine(libraries, settings));
    }

    /**
     * Judges one step, by its own tests and by the house rules.
     *
     * @param number the step's number, from 1
     * @throws IllegalArgumentException if the kata has no test for such a step
     * @throws java.io.UncheckedIOException if a source cannot be read: perhaps it is being written; try again
     */
    public Judgement step(int number) {
        Judgement judgement = all();
        return judgement instanceof Judgement.Judged judged
                ? new Judgement.Judged(
                        new kata.coach.verdict.Verdict(
                                judged.verdict().step(number).stream().toList(),
                                judged.verdict().rules()),
                        judged.printed())
                : judgement;
    }

    /**
     * Judges the whole kata.
     *
     * @throws java.io.UncheckedIOException if a source cannot be read: perhaps it is being written; try again
     */
    public Judgement all() {
        return engine.judge(
                Sources.under(kata.resolve("src/main/java")),
                Sources.under(kata.resolve("src/test/java")),
                resources());
    }

    /**
     * Warms up in the background with the step's own files, until a save is answered as fast as it will ever be. Returns
     * at once; a call of {@link #step} or {@link #all} goes first. Best called when the first verdict is on the screen.
     *
     * @param number the step that the learner is at
     */
    public void warmUp(int number) {
        // Nothing to warm yet.
    }

    /** The folders whose files a verdict depends on, those that exist: sources and resources of main and test. */
    public List<Path> watched() {
        return Stream.of("src/main/java", "src/main/resources", "src/test/java", "src/test/resources")
                .map(kata::resolve)
                .filter(Files::isDirectory)
                .toList();
    }

    /**
     * True if this JVM should be replaced before the next call: a thread that the learner's code started, or that spins in
     * it, would not end, or memory ran out. What it holds could disturb later verdicts.
     */
    public boolean spoilt() {
        return false;
    }

    @Override
    public void close() {
        engine.close();
    }

    private List<Path> resources() {
        return Stream.of("src/main/resources", "src/test/resources")
                .map(kata::resolve)
                .filter(Files::isDirectory)
                .toList();
    }
}
