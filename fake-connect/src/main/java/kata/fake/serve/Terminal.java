package kata.fake.serve;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/**
 * What the reader's terminal can show.
 *
 * @param colour whether colours may be used
 * @param columns how long a line may get, colours aside
 */
record Terminal(boolean colour, int columns) {

    /** A file, or a pipe: no line is too long for it. */
    static final Terminal FILE = new Terminal(false, Integer.MAX_VALUE);

    /** How wide a terminal is that does not tell. */
    static final int USUAL_COLUMNS = 80;

    private static final int LEAST_COLUMNS = 40;
    private static final int NO_TERMINAL = 9;

    /** Not System.console(): what that says of a stream that is redirected depends on the version of Java. */
    private static final String ASK = "test -t 1 || exit " + NO_TERMINAL + "; stty size </dev/tty >&2";

    /**
     * Finds out where standard output goes.
     *
     * @param environment such as {@link System#getenv()}: NO_COLOR (any value but an empty one, see no-color.org) and
     *     TERM=dumb rule colour out, FORCE_COLOR asks for it
     */
    static Terminal detect(Map<String, String> environment) {
        return of(environment, columnsOfOutput());
    }

    /** @param columns the terminal's, 0 if it does not tell; empty if there is no terminal */
    static Terminal of(Map<String, String> environment, OptionalInt columns) {
        boolean never = isSet(environment, "NO_COLOR");
        boolean able =
                columns.isPresent() && !environment.getOrDefault("TERM", "dumb").equals("dumb");
        return new Terminal(!never && (able || isSet(environment, "FORCE_COLOR")), width(columns));
    }

    private static int width(OptionalInt columns) {
        if (columns.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        return columns.getAsInt() == 0 ? USUAL_COLUMNS : Math.max(columns.getAsInt(), LEAST_COLUMNS);
    }

    private static boolean isSet(Map<String, String> environment, String name) {
        return !environment.getOrDefault(name, "").isEmpty();
    }

    private static OptionalInt columnsOfOutput() {
        try {
            Process asked = new ProcessBuilder("sh", "-c", ASK)
                    .redirectOutput(Redirect.INHERIT)
                    .start();
            asked.getOutputStream().close();
            if (!asked.waitFor(1, TimeUnit.SECONDS)) {
                asked.destroyForcibly();
                return OptionalInt.of(0);
            }
            String answer = new String(asked.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            return asked.exitValue() == NO_TERMINAL ? OptionalInt.empty() : OptionalInt.of(columns(answer));
        } catch (IOException e) {
            return OptionalInt.empty(); // Windows.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }

    /** @param answer of stty: the rows, a space, the columns */
    static int columns(String answer) {
        String text = answer.strip();
        return text.matches("[0-9]{1,4} [0-9]{1,4}") ? Integer.parseInt(text.substring(text.indexOf(' ') + 1)) : 0;
    }

    /** That text in that style, if there is colour. */
    String styled(Style style, String text) {
        return colour && !text.isEmpty() && style != Style.PLAIN
                ? "\u001b[" + style.code + "m" + text + "\u001b[0m"
                : text;
    }

    /** How a text looks. */
    enum Style {
        PLAIN(""),
        STRONG("1"),
        FAINT("2"),
        GOOD("32"),
        TURNED_DOWN("33"),
        BROKEN("31");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }
}
