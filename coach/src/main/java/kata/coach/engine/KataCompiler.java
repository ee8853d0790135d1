package kata.coach.engine;

import java.nio.file.Path;
import java.util.List;
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

    private record Half(Sources sources, Compilation.Compiled compiled) {

        String abi() {
            return compiled.units().values().stream().map(Compilation.Unit::abi).collect(Collectors.joining("\n"));
        }
    }

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
        Compilation compilation = mainCompiler.compile(sources.only(changed::contains), others);
        if (!(compilation instanceof Compilation.Compiled part)
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
