package kata.coach.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import kata.coach.verdict.StepVerdict;
import kata.coach.verdict.TestVerdict;
import org.junit.platform.engine.CancellationToken;

/** Sources in, judgement out, again and again: keeps compiled what has not changed, and what the libraries have loaded. */
final class Bench implements AutoCloseable {

    private final EngineSettings settings;
    private final KataCompiler compiler;
    private final TestRunner runner;
    private final ScratchFolder folder = ScratchFolder.create();
    private final String name = "kata-" + UUID.randomUUID();
    private ClassFiles written = ClassFiles.NONE;
    private final LongSupplier nanoTime;
    private boolean memoryRanOut;

    Bench(List<Path> mainLibraries, List<Path> testLibraries, EngineSettings settings) {
        this(mainLibraries, testLibraries, settings, System::nanoTime);
    }

    /**
     * A bench.
     *
     * @param nanoTime tells how long a run has waited, as {@link System#nanoTime} does
     */
    Bench(List<Path> mainLibraries, List<Path> testLibraries, EngineSettings settings, LongSupplier nanoTime) {
        this.settings = settings;
        this.nanoTime = nanoTime;
        this.compiler = new KataCompiler(mainLibraries, testLibraries);
        this.runner = new TestRunner(settings, Bench.class.getClassLoader());
    }

    /**
     * What is to be judged.
     *
     * @param main the learner's sources
     * @param tests the tests' sources
     * @param resources folders whose files the classes find as resources
     */
    record Subject(Sources main, Sources tests, List<Path> resources) {}

    /**
     * Judges.
     *
     * @param wanted tells the test classes to run from the others, by their qualified names
     * @param token ends the run after the test that is running
     */
    Judgement judge(Subject subject, Predicate<String> wanted, CancellationToken token) {
        try {
            return run(compile(subject), subject, wanted, token);
        } catch (KataCompiler.RefusedException refused) {
            return new Judgement.NotCompiled(refused.errors());
        }
    }

    /** The first half of judging. */
    KataCompiler.Classes compile(Subject subject) throws KataCompiler.RefusedException {
        return compiler.compile(subject.main(), subject.tests());
    }

    /** Has what has compiled, and where it goes on from. */
    KataCompiler compiler() {
        return compiler;
    }

    /**
     * The other half. Two runs at a time would hear each other's output. A run that is red may be so because the process was
     * stopped in the midst of it, for time limits go by the clock: then a second one decides.
     */
    Judgement.Judged run(
            KataCompiler.Classes classes, Subject subject, Predicate<String> wanted, CancellationToken token) {
        // House rules, and some tests, read the classes where their code source says they are.
        folder.write(classes.main(), written);
        written = classes.main();
        List<String> testClasses = subject.tests().classNames().stream()
                .filter(name -> name.endsWith("Test"))
                .filter(wanted)
                .toList();
        GuardedRun first = new GuardedRun(runner, settings, nanoTime);
        Judgement.Judged judged = first.judge(loader(classes, subject), testClasses, token);
        boolean inVain = first.sawAStop() && !judged.verdict().passed() && !ranOutOfMemory(judged);
        if (inVain && !token.isCancellationRequested()) {
            judged = new GuardedRun(runner, settings, nanoTime).judge(loader(classes, subject), testClasses, token);
        }
        memoryRanOut |= ranOutOfMemory(judged);
        return judged;
    }

    private MemoryClassLoader loader(KataCompiler.Classes classes, Subject subject) {
        return new MemoryClassLoader(
                name,
                classes.main().with(classes.tests()),
                subject.resources(),
                folder.path(),
                Bench.class.getClassLoader());
    }

    /** True if threads of its runs are left that do not end within a time of grace. */
    boolean hasLeftThreads(Duration grace) throws InterruptedException {
        return new LeftThreads(name).stayFor(grace);
    }

    /** True once a run has ended because memory ran out: who knows what else was in need of some at that moment. */
    boolean memoryRanOut() {
        return memoryRanOut;
    }

    private static boolean ranOutOfMemory(Judgement.Judged judged) {
        return judged.verdict().steps().stream()
                .map(StepVerdict::tests)
                .flatMap(List::stream)
                .flatMap((TestVerdict test) -> test.cause().stream())
                .anyMatch(failure -> failure.exception().equals("OutOfMemoryError"));
    }

    @Override
    public void close() {
        compiler.close();
        runner.close();
        folder.close();
    }
}
