package kata.coach.engine;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** javac in memory. It keeps the libraries' jars open from one call to the next, which is most of what a cold javac costs. */
final class SourceCompiler implements AutoCloseable {

    private static final int RELEASE = 17;

    private static final boolean IS_THE_RELEASE = Runtime.version().feature() == RELEASE;

    private static final List<String> FORM = options("-source", "17", "-target", "17");

    /** What Maven's compiler plugin says too. On Java 17 itself its API is the one that {@code --release 17} stands for. */
    private static final List<String> OPTIONS = IS_THE_RELEASE ? FORM : options("--release", "17");

    private final JavaCompiler javac;
    private final StandardJavaFileManager libraries;
    private @Nullable Memory memory;
    private @Nullable JavaFileManager platform;

    SourceCompiler(List<Path> classPath) {
        javac = Optional.ofNullable(ToolProvider.getSystemJavaCompiler())
                .orElseThrow(
                        () -> new IllegalStateException("This Java has no compiler: run with a JDK, not with a JRE ("
                                + System.getProperty("java.home") + ")"));
        libraries = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        try {
            libraries.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
        } catch (IOException e) {
            throw new UncheckedIOException("The class path cannot be used: " + classPath, e);
        }
    }

    Compilation compile(Sources sources, ClassFiles alongside) {
        if (sources.byPath().isEmpty()) {
            // javac refuses to be given nothing.
            return Compilation.Compiled.NOTHING;
        }
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        MemoryFileManager files = new MemoryFileManager(libraries, alongside);
        StringWriter said = new StringWriter();
        JavacTask task = (JavacTask) javac.getTask(said, files, diagnostics, OPTIONS, null, units(sources));
        return call(task, sources, files).<Compilation>map(compiled -> compiled).orElseGet(() -> {
            List<CompileError> errors = errors(diagnostics, sources, alongside);
            return new Compilation.Refused(errors.isEmpty() ? List.of(brokenDown(said.toString())) : errors);
        });
    }

    /**
     * Compiles with what javac remembers of the last time, if this Java lets it. Faster, and good for a yes only: empty if
     * javac refuses, or if it cannot remember.
     *
     * @param alongside as above; what is remembered holds as long as these stay the same
     */
    Optional<Compilation.Compiled> compileAgain(Sources sources, ClassFiles alongside) {
        if (memory == null || memory.pool().isSpent() || !memory.read().equals(alongside)) {
            memory = JavacPool.open().map(pool -> memory(pool, alongside)).orElse(null);
        }
        return memory == null ? Optional.empty() : memory.compile(sources);
    }

    private Memory memory(JavacPool pool, ClassFiles alongside) {
        if (platform == null && !IS_THE_RELEASE) {
            platform = ReleaseFiles.platform(RELEASE).orElse(null);
        }
        MemoryFileManager files = new MemoryFileManager(libraries, alongside);
        return platform == null
                ? new Memory(pool, alongside, files, files, OPTIONS)
                : new Memory(pool, alongside, files, ReleaseFiles.over(files, platform), FORM);
    }

    private static List<String> options(String... api) {
        return Stream.concat(Stream.of(api), Stream.of("-g", "-proc:none", "-Xlint:none"))
                .toList();
    }

    private static List<JavaFileObject> units(Sources sources) {
        return sources.byPath().entrySet().stream()
                .<JavaFileObject>map(file -> new SourceText(file.getKey(), file.getValue()))
                .toList();
    }

    private static Optional<Compilation.Compiled> call(JavacTask task, Sources sources, MemoryFileManager files) {
        AbiListener abi = new AbiListener(task.getElements());
        task.addTaskListener(abi);
        return task.call()
                ? Optional.of(new Compilation.Compiled(files.written(), units(sources, files, abi)))
                : Optional.empty();
    }

    private static SortedMap<String, Compilation.Unit> units(
            Sources sources, MemoryFileManager files, AbiListener abi) {
        SortedMap<String, Compilation.Unit> units = new TreeMap<>();
        sources.byPath()
                .keySet()
                .forEach(path -> units.put(
                        path, new Compilation.Unit(files.writtenFrom(path), abi.byPath.getOrDefault(path, ""))));
        return units;
    }

    private List<CompileError> errors(
            DiagnosticCollector<JavaFileObject> diagnostics, Sources sources, ClassFiles alongside) {
        Suggestions suggestions = new Suggestions(libraries, sources, alongside);
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> error(diagnostic, suggestions))
                .toList();
    }

    /** javac has no errors to show when it ends in one of its own, such as a stack that is too small for an expression. */
    private static CompileError brokenDown(String said) {
        String why = said.lines()
                .filter(line -> line.matches("[\\w.$]+(Error|Exception)\\b.*"))
                .findFirst()
                .orElse("it does not say why");
        return new CompileError(
                "", 0, 0, "javac itself broke down, and names no place: " + why, CompileError.BROKEN_DOWN, "", "");
    }

    private static CompileError error(Diagnostic<? extends JavaFileObject> diagnostic, Suggestions suggestions) {
        long line = Math.max(0, diagnostic.getLineNumber());
        String message = diagnostic.getMessage(Locale.ROOT);
        SourceText source = diagnostic.getSource() instanceof SourceText text
                ? text
                : new SourceText(String.valueOf(diagnostic.getSource()), "");
        return new CompileError(
                source.path(),
                line,
                Math.max(0, diagnostic.getColumnNumber()),
                message,
                diagnostic.getCode(),
                source.line(line),
                suggestions.forMessage(message, source));
    }

    /**
     * What javac keeps in mind.
     *
     * @param pool has it
     * @param read the classes in memory that javac has read
     * @param files has what javac writes
     * @param all what javac is given: these files, and the JDK's
     * @param options which API that is
     */
    private record Memory(
            JavacPool pool, ClassFiles read, MemoryFileManager files, JavaFileManager all, List<String> options) {

        Optional<Compilation.Compiled> compile(Sources sources) {
            files.forget();
            return pool.with(all, options, units(sources), task -> call(task, sources, files));
        }
    }

    /** Notes what others can see of a class when it is attributed, before javac takes its tree apart. */
    private static final class AbiListener implements TaskListener {

        private final Elements elements;
        private final Map<String, String> byPath = new HashMap<>();

        AbiListener(Elements elements) {
            this.elements = elements;
        }

        @Override
        public void finished(TaskEvent event) {
            TypeElement type = event.getTypeElement();
            if (event.getKind() == TaskEvent.Kind.ANALYZE && type != null) {
                byPath.merge(SourceText.path(event.getSourceFile()), Abi.of(type, elements), String::concat);
            }
        }
    }

    @Override
    public void close() {
        try {
            libraries.close();
            if (platform != null) {
                platform.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The compiler's libraries cannot be closed", e);
        }
    }
}
