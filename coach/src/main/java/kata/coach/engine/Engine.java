package kata.coach.engine;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import kata.coach.verdict.Verdict;

/**
 * Judges sources by the tests of a kata. What is slow stays warm between calls: the compiler with the libraries' jars and
 * the libraries' class loader. What belongs to a run is made anew each time: the class loader of the judged classes.
 *
 * <p>One call at a time; use one engine a thread.
 */
public final class Engine implements AutoCloseable {

    private final SourceCompiler compiler;
    private final TestRunner runner;

    /**
     * An engine.
     *
     * @param libraries the jars and folders that the sources compile against
     * @param settings the time limit and the seed
     */
    public Engine(List<Path> libraries, EngineSettings settings) {
        this.compiler = new SourceCompiler(libraries);
        this.runner = new TestRunner(settings, Engine.class.getClassLoader());
    }

    /** The jars and folders of this JVM's own class path, those left out that {@code keep} does not want. */
    public static List<Path> ownClassPath(Predicate<Path> keep) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .filter(keep)
                .toList();
    }

    /**
     * Compiles, by the same road as a save.
     *
     * @param sources what to compile
     * @param alongside classes that the sources may use beside the libraries
     */
    public Compilation compile(Sources sources, ClassFiles alongside) {
        return compiler.compileAgain(sources, alongside)
                .<Compilation>map(compiled -> compiled)
                .orElseGet(() -> compiler.compile(sources, alongside));
    }

    /** Runs tests on classes that are compiled already. */
    public Verdict run(TestRun run) {
        return runner.run(run);
    }

    /**
     * Compiles the learner's classes, then the tests against them, and runs every test class.
     *
     * @param main the classes under test
     * @param tests the tests
     * @param resources folders whose files the classes find as resources
     */
    public Judgement judge(Sources main, Sources tests, List<Path> resources) {
        Compilation written = compile(main, ClassFiles.NONE);
        if (written instanceof Compilation.Refused refused) {
            return new Judgement.NotCompiled(refused.errors());
        }
        ClassFiles classes = written.orThrow();
        Compilation asked = compile(tests, classes);
        return asked instanceof Compilation.Refused refused
                ? new Judgement.NotCompiled(refused.errors())
                : new Judgement.Judged(
                        run(new TestRun(classes, asked.orThrow(), tests.classNames(), resources)), Printed.NOTHING);
    }

    @Override
    public void close() {
        compiler.close();
        runner.close();
    }
}
