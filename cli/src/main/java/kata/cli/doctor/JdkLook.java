package kata.cli.doctor;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import javax.tools.ToolProvider;

/**
 * The Java that runs this.
 *
 * @param version its feature version
 * @param home where it is
 * @param environment in which JAVA_HOME may point elsewhere
 */
record JdkLook(int version, String home, Map<String, String> environment) implements Supplier<Finding> {

    private static final int LEAST = 17;

    @Override
    public Finding get() {
        String text = "Java " + version + ", in " + home;
        if (version < LEAST) {
            return Finding.wrong(text + ": the kata needs 17 or newer.", "Install a JDK 17 and point JAVA_HOME at it.");
        }
        if (ToolProvider.getSystemJavaCompiler() == null) {
            return Finding.wrong(
                    text + ": it has no compiler.", "Install a JDK (not a JRE) and point JAVA_HOME at it.");
        }
        String javaHome = environment.getOrDefault("JAVA_HOME", "");
        if (!javaHome.isEmpty() && !Path.of(home).startsWith(Path.of(javaHome).toAbsolutePath())) {
            return Finding.note(
                    text + ", while JAVA_HOME is " + javaHome + ".", "Maven uses JAVA_HOME: point it at the same JDK.");
        }
        return Finding.fine(text);
    }
}
