package kata.coach.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** javac in memory. It keeps the libraries' jars open from one call to the next, which is most of what a cold javac costs. */
final class SourceCompiler implements AutoCloseable {

    private static final List<String> OPTIONS = List.of("--release", "17", "-g", "-proc:none", "-Xlint:none");

    private final JavaCompiler javac;
    private final StandardJavaFileManager libraries;

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
            // javac refuses to be given nothing; here nothing makes nothing.
            return new Compilation.Compiled(ClassFiles.NONE);
        }
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        MemoryFileManager files = new MemoryFileManager(libraries, alongside);
        List<JavaFileObject> units = sources.byPath().entrySet().stream()
                .<JavaFileObject>map(file -> new SourceText(file.getKey(), file.getValue()))
                .toList();
        boolean compiled =
                javac.getTask(null, files, diagnostics, OPTIONS, null, units).call();
        return compiled ? new Compilation.Compiled(files.written()) : new Compilation.Refused(errors(diagnostics));
    }

    private static List<CompileError> errors(DiagnosticCollector<JavaFileObject> diagnostics) {
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(SourceCompiler::error)
                .toList();
    }

    private static CompileError error(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        String path = source instanceof SourceText text ? text.path : String.valueOf(source);
        return new CompileError(
                path,
                Math.max(0, diagnostic.getLineNumber()),
                Math.max(0, diagnostic.getColumnNumber()),
                diagnostic.getMessage(Locale.ROOT));
    }

    @Override
    public void close() {
        try {
            libraries.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The compiler's libraries cannot be closed", e);
        }
    }

    private static final class SourceText extends SimpleJavaFileObject {

        private final String path;
        private final String text;

        SourceText(String path, String text) {
            super(URI.create("source:///" + path), Kind.SOURCE);
            this.path = path;
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
