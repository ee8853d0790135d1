package kata.coach.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Compares texts of several lines line by line, and shows the first that differs: in a canonical request one line is wrong
 * while eight are right, and a reader wants the one.
 */
final class TextComparison {

    private static final String NO_LINE = "(no more lines)";

    private final Style style;

    TextComparison(Style style) {
        this.style = style;
    }

    /** The lines to print, none longer than {@code width} columns (colours aside). */
    List<String> lines(String expected, String actual, int width) {
        String[] wanted = expected.split("\n", -1);
        String[] came = actual.split("\n", -1);
        if (wanted.length == 1 || expected.equals(actual)) {
            return new Comparison(expected, actual, style).lines(width);
        }
        int first = firstDifference(wanted, came);
        List<String> lines = new ArrayList<>(Wrap.lines(heading(first + 1, wanted.length, came.length), width));
        lines.addAll(new Comparison(line(wanted, first), line(came, first), style).lines(width));
        return lines;
    }

    private static String heading(int line, int wanted, int came) {
        String counts = wanted == came ? ":" : " (" + wanted + " lines were expected, " + came + " came):";
        return "Line " + line + " is the first that differs" + counts;
    }

    private static int firstDifference(String[] wanted, String[] came) {
        int line = 0;
        while (line < wanted.length && line < came.length && wanted[line].equals(came[line])) {
            line++;
        }
        return line;
    }

    private static String line(String[] lines, int index) {
        return index < lines.length ? lines[index] : NO_LINE;
    }
}
