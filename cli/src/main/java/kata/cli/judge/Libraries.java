package kata.cli.judge;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * The jars of this program's class path, sorted by who may use them, as Maven's scopes do it for the katas.
 *
 * @param main what the learner's code compiles against
 * @param tests what the katas' tests compile against beside it
 */
public record Libraries(List<Path> main, List<Path> tests) {

    /** The dependencies of the katas' poms without a scope, and what comes with them. */
    private static final List<String> MAIN = List.of(
            "okhttp-jvm",
            "okio-jvm",
            "kotlin-stdlib",
            "annotations",
            "jackson-databind",
            "jackson-core",
            "jackson-annotations",
            "jspecify");

    /** What this program alone needs. */
    private static final List<String> OWN =
            List.of("kata", "picocli", "jline-terminal", "jline-terminal-jni", "jline-native", "java-diff-utils");

    public Libraries {
        main = List.copyOf(main);
        tests = List.copyOf(tests);
    }

    /**
     * Sorts a class path.
     *
     * @param classPath as in the system property {@code java.class.path}
     */
    public static Libraries of(String classPath) {
        List<Path> jars = Arrays.stream(classPath.split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .toList();
        Predicate<Path> main = jar -> MAIN.contains(artifact(jar));
        Predicate<Path> own = jar -> OWN.contains(artifact(jar));
        return new Libraries(
                jars.stream().filter(main).toList(),
                jars.stream().filter(main.or(own).negate()).toList());
    }

    /** The name without version and ending: {@code jackson-core} of {@code jackson-core-3.2.4.jar}. */
    static String artifact(Path jar) {
        return jar.getFileName().toString().replaceFirst("(-\\d.*)?\\.jar$", "");
    }
}
