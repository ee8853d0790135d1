package kata.cli.view;

import java.util.ArrayList;
import java.util.List;
import kata.coach.report.Style;
import kata.coach.report.Terminal;

/** The keys, on one line that fits, and all of them with what they do. */
public final class KeyBar {

    private static final String WIDE = "n next  h hint  l list  e explain  s solution  c check all  r reset  q quit";
    private static final String NARROW = "n next h hint l list ? keys q quit";
    private static final String LEAST = "n h l e s c r q  ? keys";

    private static final List<String> ALL = List.of(
            "n  go on to the next step; this one can wait",
            "h  the next hint; there are three",
            "l  all steps, and a way to go to one",
            "e  explain: the lesson",
            "s  the solution beside yours, once yours is green",
            "c  check all katas",
            "r  reset the step to how it was; asks first, keeps a copy",
            "d  doctor: what may be wrong with this machine",
            "space  check this step again",
            "q  quit; your place is kept");

    private KeyBar() {}

    /** One line that fits the terminal. */
    public static String line(Terminal terminal) {
        int room = terminal.columns() - 1;
        String keys = WIDE.length() <= room ? WIDE : NARROW.length() <= room ? NARROW : LEAST;
        return " " + new Style(terminal).faint(keys);
    }

    /** Every key with what it does. */
    public static List<String> help(Terminal terminal) {
        Style style = new Style(terminal);
        List<String> lines = new ArrayList<>(List.of("", "  " + style.strong("Keys")));
        ALL.forEach(key -> lines.addAll(Text.indented(style, "    ", key)));
        return lines;
    }
}
