package kata.coach.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width, between words where it can. */
public final class Wrap {

    private Wrap() {}

    /** The lines of a text, none longer than {@code width}; line breaks in the text stay. */
    public static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> wrap(line.stripTrailing(), width, lines));
        return lines;
    }

    /** The text, or as much of it as fits before three dots. */
    public static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 3).stripTrailing() + "...";
    }

    private static void wrap(String line, int width, List<String> lines) {
        String indent =
                line.substring(0, Math.min(line.length() - line.stripLeading().length(), width / 2));
        String rest = line;
        while (rest.length() > width) {
            int space = rest.lastIndexOf(' ', width);
            int cut = rest.substring(0, Math.max(0, space)).isBlank() ? width : space;
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = indent + rest.substring(cut).stripLeading();
        }
        lines.add(rest);
    }
}
