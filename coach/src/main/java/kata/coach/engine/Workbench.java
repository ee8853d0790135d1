package kata.coach.engine;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kata.coach.verdict.StepName;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.CancellationToken;

/**
 * One kata on the bench: reads the learner's files, compiles what has changed since the last call, and runs the tests of a
 * step, or of all. The verdict is the one that {@code mvn test} would come to.
 *
 * <p>Calls come from one thread at a time. A call always returns: whatever the learner's code does (endless loops,
 * deadlocks, floods of output, no memory left) becomes a verdict. Some of it leaves threads behind that nothing can stop;
 * see {@link #spoilt()}.
 */
public final class Workbench implements AutoCloseable {

    private static final Duration GRACE = Duration.ofMillis(250);

    private final Path kata;
    private final Bench bench;
    private final WarmUp warmUp;
    private final @Nullable CompiledStore store;
    private KataCompiler.@Nullable State kept;
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    private Workbench(Path kata, Bench bench, WarmUp warmUp, @Nullable CompiledStore store) {
        this.kata = kata;
        this.bench = bench;
        this.warmUp = warmUp;
        this.store = store;
        System.setOut(MutedOutput.over(out));
        System.setErr(MutedOutput.over(err));
    }

    /**
     * Puts a kata on the bench. Nothing is compiled yet. Until the bench is closed, {@link System#out} and {@link
     * System#err} are silent for threads that runs have left behind.
     *
     * @param kataFolder the kata's module, such as {@code kata-auth}
     * @param mainLibraries the jars that the learner's code compiles against: Maven's scope {@code compile}
     * @param testLibraries the jars and folders that the tests compile against beside it: Maven's scope {@code test}. This
     *     JVM's own class path has to hold them too, for it is where they are run from
     * @param settings the time limit of a test, and the seed of the tests' order
     */
    public static Workbench open(
            Path kataFolder, List<Path> mainLibraries, List<Path> testLibraries, EngineSettings settings) {
        return open(kataFolder, mainLibraries, testLibraries, settings, null);
    }

    /**
     * The same, with a file in which it is kept what has compiled: the next bench that is opened with it compiles only what
     * has changed since.
     *
     * @param store made where it is missing; it may be deleted at any time
     */
    public static Workbench open(
            Path kataFolder,
            List<Path> mainLibraries,
            List<Path> testLibraries,
            EngineSettings settings,
            @Nullable Path store) {
        List<Path> all =
                Stream.concat(mainLibraries.stream(), testLibraries.stream()).toList();
        return new Workbench(
                kataFolder,
                new Bench(mainLibraries, testLibraries, settings),
                new WarmUp(() -> new Bench(all, List.of(), settings)),
                store == null ? null : new CompiledStore(store, all));
    }

    /**
     * Judges one step, by its own tests and by the house rules.
     *
     * @param number the step's number, from 1
     * @throws IllegalArgumentException if the kata has no test for such a step
     * @throws java.io.UncheckedIOException if a source cannot be read: perhaps it is being written; try again
     */
    public Judgement step(int number) {
        Bench.Subject subject = subject();
        if (subject.tests().classNames().stream().noneMatch(test -> isOf(number, test))) {
            throw new IllegalArgumentException("There is no test of step " + number + " in " + kata
                    + "; its file would be named Step" + number + "...Test.java");
        }
        return judge(subject, test -> isOf(number, test) || StepName.of(test).isEmpty());
    }

    /**
     * Judges the whole kata.
     *
     * @throws java.io.UncheckedIOException if a source cannot be read: perhaps it is being written; try again
     */
    public Judgement all() {
        return judge(subject(), test -> true);
    }

    private Judgement judge(Bench.Subject subject, Predicate<String> wanted) {
        warmUp.pause();
        try {
            resume();
            Judgement judgement = bench.judge(subject, wanted, CancellationToken.disabled());
            keep();
            return judgement;
        } finally {
            warmUp.resume();
        }
    }

    private void resume() {
        if (store != null && bench.compiler().state().isEmpty()) {
            kept = store.load().orElse(null);
            if (kept != null) {
                bench.compiler().resume(kept);
            }
        }
    }

    /** Not after each save: a file or two that have changed since cost the next start little. */
    private void keep() {
        KataCompiler.State state = bench.compiler().state().orElse(null);
        if (store != null && state != null && (kept == null || kept.tests() != state.tests())) {
            store.save(state);
            kept = state;
        }
    }

    private static boolean isOf(int number, String testClass) {
        return StepName.of(testClass).filter(step -> step.number() == number).isPresent();
    }

    private Bench.Subject subject() {
        return new Bench.Subject(
                Sources.under(kata.resolve("src/main/java")),
                Sources.under(kata.resolve("src/test/java")),
                resources());
    }

    /**
     * Warms up in the background with a small kata of its own, until a save is answered about as fast as it will ever be.
     * Returns at once; a call of {@link #step} or {@link #all} goes first. Best called when the first verdict is on the
     * screen. Calling it again does nothing.
     */
    public void warmUp() {
        warmUp.start();
    }

    /** Runs the warm-up's kata once and waits for it: Java has then loaded what any step may need. */
    public void rehearse() {
        warmUp.once();
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
     * it, would not end, or memory ran out. What it holds could disturb later verdicts. Takes up to a quarter of a second,
     * so ask when the verdict has been shown.
     */
    public boolean spoilt() {
        try {
            return bench.memoryRanOut() || bench.hasLeftThreads(GRACE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() {
        warmUp.close();
        bench.close();
        System.setOut(out);
        System.setErr(err);
    }

    private List<Path> resources() {
        return Stream.of("src/main/resources", "src/test/resources")
                .map(kata::resolve)
                .filter(Files::isDirectory)
                .toList();
    }
}
