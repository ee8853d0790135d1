package kata.coach.report;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * What the reader's terminal can show.
 *
 * @param colour whether colours may be used
 * @param unicode whether characters beyond ASCII may be used
 * @param columns how long a line may get, colours aside
 */
public record Terminal(boolean colour, boolean unicode, int columns) {

    /** What a terminal of 80 columns takes with a little air. */
    public static final int COLUMNS = 78;

    /** Maven 4 puts {@code [INFO] [stdout] } before whatever a test prints. */
    private static final int PREFIX_OF_MAVEN_4 = "[INFO] [stdout] ".length();

    /** Neither colour nor anything beyond ASCII: what any file or console can take. */
    public static final Terminal PLAIN = new Terminal(false, false);

    /** A terminal of the usual width. */
    public Terminal(boolean colour, boolean unicode) {
        this(colour, unicode, COLUMNS);
    }

    /**
     * Finds out about the terminal that Maven writes to. The tests run in a process of their own, whose output is a pipe
     * to Maven, so that this looks at where the ancestors' output goes. Where that cannot be seen (macOS, Windows), there
     * is no colour unless it is asked for.
     *
     * @param environment such as {@link System#getenv()}: NO_COLOR (any value but an empty one, see no-color.org) and
     *     TERM=dumb rule colour out, FORCE_COLOR asks for it
     * @param encoding the encoding of the terminal, such as the system property {@code native.encoding}
     * @param maven the version of Maven
     */
    public static Terminal detect(Map<String, String> environment, String encoding, String maven) {
        int columns = maven.startsWith("3.") ? COLUMNS : COLUMNS - PREFIX_OF_MAVEN_4;
        return new Terminal(colour(environment, Terminal::ancestorHasTerminal), isUnicode(encoding), columns);
    }

    static boolean colour(Map<String, String> environment, BooleanSupplier terminal) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return false;
        }
        if (!environment.getOrDefault("FORCE_COLOR", "").isEmpty()) {
            return true;
        }
        return !environment.getOrDefault("TERM", "dumb").equals("dumb") && terminal.getAsBoolean();
    }

    static boolean isUnicode(String encoding) {
        try {
            return Charset.forName(encoding).equals(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unknown) {
            return encoding.toLowerCase(Locale.ROOT).contains("utf");
        }
    }

    private static boolean ancestorHasTerminal() {
        return ProcessHandle.current()
                .parent()
                .map(Terminal::mavenOrItself)
                .map(process -> Path.of("/proc/" + process.pid() + "/fd/1"))
                .map(Terminal::isTerminal)
                .orElse(false);
    }

    /** Surefire starts the tests' process through a shell on some systems; the shell's output is the same pipe. */
    private static ProcessHandle mavenOrItself(ProcessHandle parent) {
        boolean shell =
                parent.info().command().map(command -> command.endsWith("sh")).orElse(false);
        return shell ? parent.parent().orElse(parent) : parent;
    }

    private static boolean isTerminal(Path output) {
        try {
            String target = Files.readSymbolicLink(output).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException | SecurityException unknown) {
            return false;
        }
    }
}
