package kata.proof;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import kata.coach.engine.Sources;
import kata.coach.verdict.Verdict;
import kata.coach.verdict.VerdictListener;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * The road that {@code mvn test} takes from a kata's files to a verdict, without Maven's start: everything compiled to
 * {@code target} as the compiler plugin does, the tests run from there by the Launcher as surefire does, with the settings
 * of {@code junit-platform.properties}, save the time limit. The other road, the workbench, shares none of that with it.
 */
final class MavensRoad {

    private final Path kata;
    private final List<Path> mainLibraries;
    private final List<Path> testLibraries;
    private final long seed;

    MavensRoad(Path kata, List<Path> mainLibraries, List<Path> testLibraries, long seed) {
        this.kata = kata;
        this.mainLibraries = mainLibraries;
        this.testLibraries = testLibraries;
        this.seed = seed;
    }

    /** Compiles the tests; they do not change while misconceptions come and go. */
    void compileTests() {
        compileMain();
        List<Path> libraries = new ArrayList<>(List.of(classes()));
        libraries.addAll(mainLibraries);
        libraries.addAll(testLibraries);
        compile(kata.resolve("src/test/java"), testClasses(), libraries);
    }

    void compileMain() {
        compile(kata.resolve("src/main/java"), classes(), mainLibraries);
    }

    /** Runs test classes, by their qualified names. */
    Verdict run(List<String> tests) {
        try (URLClassLoader loader = new URLClassLoader(classPath(), MavensRoad.class.getClassLoader()) {
            // A tests' process of Maven's does not have the solutions' classes; this one does.
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                synchronized (getClassLoadingLock(name)) {
                    boolean own = findResource(name.replace('.', '/') + ".class") != null;
                    Class<?> loaded = findLoadedClass(name);
                    return loaded != null ? loaded : own ? findClass(name) : super.loadClass(name, resolve);
                }
            }

            @Override
            public URL getResource(String name) {
                URL own = findResource(name);
                return own == null ? super.getResource(name) : own;
            }
        }) {
            return launch(loader, tests);
        } catch (IOException e) {
            throw new UncheckedIOException("The classes of " + kata + " cannot be closed", e);
        }
    }

    private Verdict launch(ClassLoader loader, List<String> tests) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            VerdictListener verdicts = new VerdictListener();
            LauncherFactory.create(LauncherConfig.builder()
                            .enableTestExecutionListenerAutoRegistration(false)
                            .build())
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(tests.stream()
                                            .map(name -> selectClass(loader, name))
                                            .toList())
                                    .configurationParameter(
                                            "junit.jupiter.execution.order.random.seed", Long.toString(seed))
                                    .configurationParameter(
                                            "junit.jupiter.execution.timeout.default",
                                            KataProject.TEST_LIMIT.toSeconds() + " s")
                                    .build(),
                            verdicts);
            return verdicts.verdict();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private URL[] classPath() throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path folder : List.of(
                testClasses(), classes(), kata.resolve("src/main/resources"), kata.resolve("src/test/resources"))) {
            urls.add(Files.createDirectories(folder).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    private static void compile(Path sources, Path classes, List<Path> libraries) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            Files.createDirectories(classes);
            List<Path> units = Sources.under(sources).byPath().keySet().stream()
                    .map(sources::resolve)
                    .toList();
            List<String> options = List.of(
                    "-d",
                    classes.toString(),
                    "-classpath",
                    libraries.stream().map(Path::toString).collect(Collectors.joining(java.io.File.pathSeparator)),
                    "-encoding",
                    "UTF-8",
                    "-g",
                    "-nowarn",
                    "--release",
                    "17");
            if (!javac.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(units))
                    .call()) {
                throw new IllegalStateException("The sources below " + sources + " do not compile");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The sources below " + sources + " cannot be compiled", e);
        }
    }

    private Path classes() {
        return kata.resolve("target/classes");
    }

    private Path testClasses() {
        return kata.resolve("target/test-classes");
    }

    /** The names of the house rules' test and of a step's. */
    static List<String> testsOf(KataModule kata, String stepsTest) {
        return Stream.of("HouseRulesTest", stepsTest)
                .map(name -> "kata." + kata.subject() + "." + name)
                .toList();
    }
}
