package kata.coach.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compiles a kata anew and anew, and only as much of it as has to be: a file whose bodies alone have changed is compiled
 * alone, and the tests are compiled again only when something that they can see has changed. What comes out is what
 * compiling everything would give; if a part is refused, everything is compiled, so that the errors are the same too.
 */
final class KataCompiler implements AutoCloseable {

    /**
     * A kata that compiled.
     *
     * @param main the learner's classes
     * @param tests the tests
     */
    record Classes(ClassFiles main, ClassFiles tests) {}

    /**
     * The learner's classes, or the tests.
     *
     * @param sources what was compiled
     * @param compiled what came of it
     */
    record Half(Sources sources, Compilation.Compiled compiled) {

        String abi() {
            return compiled.units().values().stream().map(Compilation.Unit::abi).collect(Collectors.joining("\n"));
        }
    }

    /**
     * All that is kept from one call to the next.
     *
     * @param main the learner's half
     * @param tests the tests' half
     * @param abiOfTestedMain what the tests could see of the learner's classes when they were compiled
     */
    record State(Half main, Half tests, String abiOfTestedMain) {}

    private final SourceCompiler mainCompiler;
    private final SourceCompiler testCompiler;
    private @Nullable Half main;
    private @Nullable Half tests;
    private String abiOfTestedMain = "";

    KataCompiler(List<Path> mainLibraries, List<Path> testLibraries) {
        this.mainCompiler = new SourceCompiler(mainLibraries);
        this.testCompiler = new SourceCompiler(Stream.concat(mainLibraries.stream(), testLibraries.stream())
                .distinct()
                .toList());
    }

    /** What is kept; empty as long as nothing has compiled. */
    Optional<State> state() {
        return main == null || tests == null ? Optional.empty() : Optional.of(new State(main, tests, abiOfTestedMain));
    }

    /** Goes on from what another compiler with the same libraries has kept. */
    void resume(State state) {
        main = state.main();
        tests = state.tests();
        abiOfTestedMain = state.abiOfTestedMain();
    }

    /**
     * Compiles.
     *
     * @throws RefusedException if javac refuses; what compiled before is kept for the next time
     */
    Classes compile(Sources mainSources, Sources testSources) throws RefusedException {
        Half compiledMain = compileMain(mainSources);
        main = compiledMain;
        Half compiledTests = compileTests(testSources, compiledMain);
        tests = compiledTests;
        return new Classes(
                compiledMain.compiled().classes(), compiledTests.compiled().classes());
    }

    private Half compileMain(Sources sources) throws RefusedException {
        Half before = main;
        if (before != null) {
            Set<String> changed = sources.differingFrom(before.sources());
            if (changed.isEmpty()) {
                return before;
            }
            Half part = compileAlone(sources, changed, before);
            if (part != null) {
                return part;
            }
        }
        return new Half(sources, accepted(mainCompiler.compile(sources, ClassFiles.NONE)));
    }

    /** Null if that is not enough. */
    private @Nullable Half compileAlone(Sources sources, Set<String> changed, Half before) {
        var known = before.compiled().units();
        if (!known.keySet().containsAll(changed) || !sources.byPath().keySet().containsAll(changed)) {
            return null;
        }
        Set<String> old = changed.stream()
                .flatMap(path -> known.get(path).classes().stream())
                .collect(Collectors.toSet());
        ClassFiles others = before.compiled().classes().without(old);
        Compilation.Compiled part = compileAlone(sources.only(changed::contains), others);
        if (part == null
                || !changed.stream()
                        .allMatch(path -> part.units()
                                .get(path)
                                .abi()
                                .equals(known.get(path).abi()))) {
            return null;
        }
        var units = new java.util.TreeMap<>(known);
        units.putAll(part.units());
        return new Half(sources, new Compilation.Compiled(others.with(part.classes()), units));
    }

    private Compilation.@Nullable Compiled compileAlone(Sources changed, ClassFiles others) {
        return mainCompiler
                .compileAgain(changed, others)
                .or(() -> mainCompiler.compile(changed, others) instanceof Compilation.Compiled compiled
                        ? Optional.of(compiled)
                        : Optional.empty())
                .orElse(null);
    }

    private Half compileTests(Sources sources, Half compiledMain) throws RefusedException {
        String abi = compiledMain.abi();
        Half before = tests;
        if (before != null
                && abi.equals(abiOfTestedMain)
                && sources.differingFrom(before.sources()).isEmpty()) {
            return before;
        }
        Half compiled = new Half(
                sources,
                accepted(testCompiler.compile(sources, compiledMain.compiled().classes())));
        abiOfTestedMain = abi;
        return compiled;
    }

    private static Compilation.Compiled accepted(Compilation compilation) throws RefusedException {
        if (compilation instanceof Compilation.Refused refused) {
            throw new RefusedException(refused.errors());
        }
        return (Compilation.Compiled) compilation;
    }

    @Override
    public void close() {
        mainCompiler.close();
        testCompiler.close();
    }

    /** What javac refused. */
    static final class RefusedException extends Exception {

        private static final long serialVersionUID = 1;

        private final transient List<CompileError> errors;

        RefusedException(List<CompileError> errors) {
            super(errors.size() + " errors", null, false, false);
            this.errors = errors;
        }

        List<CompileError> errors() {
            return errors;
        }
    }
}
