package kata.cli.view;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Properties;
import kata.coach.report.Terminal;
import org.jspecify.annotations.Nullable;

/**
 * What the program writes to.
 *
 * @param terminal what it can show
 * @param rows how many lines fit on the screen
 * @param erases whether what was written can be taken back: a terminal, and not one that is called dumb
 */
public record Display(Terminal terminal, int rows, boolean erases) {

    /** Narrower than this nothing is laid out any more. */
    static final int LEAST_COLUMNS = 30;

    private static final int USUAL_ROWS = 24;

    /** A little air on the right, so that no terminal wraps a full line. */
    private static final int AIR = 2;

    /**
     * Finds out from what the script {@code ./kata} saw.
     *
     * @param environment such as {@link System#getenv()}: NO_COLOR (any value but an empty one, see no-color.org) and
     *     TERM=dumb rule colour out, FORCE_COLOR asks for it, COLUMNS gives a width where there is no terminal
     * @param properties {@code kata.output} is {@code terminal} if standard output is one; {@code kata.size} is its size
     *     as {@code stty} has it, such as {@code 24 80}; the encoding is {@code native.encoding}
     */
    public static Display detect(Map<String, String> environment, Properties properties) {
        boolean terminal = properties.getProperty("kata.output", "").equals("terminal");
        boolean dumb = terminal && environment.getOrDefault("TERM", "").equals("dumb");
        String size = properties.getProperty("kata.size", "");
        int columns = number(size.substring(size.indexOf(' ') + 1))
                .orElse(number(environment.get("COLUMNS")).orElse(0));
        int rows = number(size.split(" ", 2)[0]).orElse(USUAL_ROWS);
        return new Display(
                new Terminal(
                        colour(environment, terminal && !dumb),
                        properties.getProperty("native.encoding", "").equalsIgnoreCase("UTF-8"),
                        width(columns)),
                rows,
                terminal && !dumb);
    }

    /** The same, at another size. */
    public Display resized(int columns, int newRows) {
        Terminal wider = new Terminal(terminal.colour(), terminal.unicode(), width(columns));
        return new Display(wider, newRows > 0 ? newRows : rows, erases);
    }

    private static int width(int columns) {
        return columns <= 0 ? Terminal.COLUMNS : Math.max(LEAST_COLUMNS, Math.min(Terminal.COLUMNS, columns - AIR));
    }

    private static boolean colour(Map<String, String> environment, boolean able) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return false;
        }
        return able || !environment.getOrDefault("FORCE_COLOR", "").isEmpty();
    }

    private static OptionalInt number(@Nullable String text) {
        return text != null && text.matches("[1-9]\\d{0,3}")
                ? OptionalInt.of(Integer.parseInt(text))
                : OptionalInt.empty();
    }
}
