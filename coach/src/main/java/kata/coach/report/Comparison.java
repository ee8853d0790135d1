package kata.coach.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Two texts, one under the other, with a caret where they part. What cannot be seen is made visible: a tab as {@code \t},
 * a line end as {@code \n}, white space at the end as a middle dot or, in ASCII, by its code.
 */
final class Comparison {

    private static final String EXPECTED = "expected  ";
    private static final String ACTUAL = "but was   ";

    private final String expected;
    private final String actual;
    private final Style style;

    Comparison(String expected, String actual, Style style) {
        this.expected = visible(expected, style);
        this.actual = visible(actual, style);
        this.style = style;
    }

    /** The lines to print, none longer than {@code width} columns (colours aside). */
    List<String> lines(int width) {
        int room = width - EXPECTED.length();
        if (expected.equals(actual)) {
            List<String> alike = new ArrayList<>(pair(0, room));
            alike.addAll(Wrap.lines("They read alike, yet are not equal: perhaps they are of two types.", width));
            return alike;
        }
        int parting = parting();
        int from = expected.length() <= room && actual.length() <= room ? 0 : Math.max(0, parting - room / 2);
        List<String> lines = new ArrayList<>(pair(from, room));
        if (parting > 0 || from > 0) {
            lines.add(caret(EXPECTED.length() + parting - from, width));
        }
        return lines;
    }

    private List<String> pair(int from, int room) {
        return List.of(
                EXPECTED + style.good(window(expected, from, room)), ACTUAL + style.bad(window(actual, from, room)));
    }

    private static String caret(int column, int width) {
        String words = " they part here";
        if (column + 1 + words.length() <= width) {
            return " ".repeat(column) + "^" + words;
        }
        // On a narrow terminal there may be room on neither side.
        int before = column - words.length();
        return before < 0 ? " ".repeat(column) + "^" : " ".repeat(before) + words.strip() + " ^";
    }

    private static String window(String text, int from, int room) {
        if (text.isEmpty()) {
            return "(nothing)";
        }
        String start = from > 0 ? "..." : "";
        String rest = text.substring(Math.min(text.length(), from + start.length()));
        int left = room - start.length();
        return start + (rest.length() <= left ? rest : rest.substring(0, left - 3) + "...");
    }

    private int parting() {
        int shorter = Math.min(expected.length(), actual.length());
        int at = 0;
        while (at < shorter && expected.charAt(at) == actual.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String visible(String text, Style style) {
        String shown =
                style.readable(text.replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t"));
        int end = shown.stripTrailing().length();
        return shown.substring(0, end) + style.space().repeat(shown.length() - end);
    }
}
