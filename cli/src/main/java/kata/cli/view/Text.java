package kata.cli.view;

import java.util.List;
import kata.coach.report.Style;
import kata.coach.report.Wrap;

/** Pieces of which all pages are made. */
final class Text {

    private Text() {}

    /** A text, wrapped, each line after the same indent. */
    static List<String> indented(Style style, String indent, String text) {
        return Wrap.lines(style.readable(text), style.width() - indent.length()).stream()
                .map(line -> line.isEmpty() ? line : indent + line)
                .toList();
    }

    /** A label and a path or command, which stays whole for copying: on a line of its own if both do not fit. */
    static List<String> labelled(Style style, String label, String path) {
        return label.length() + path.length() <= style.width()
                ? List.of(label + path)
                : List.of(label.stripTrailing(), "    " + path);
    }

    /** A count and its noun: {@code 1 test}, {@code 2 tests}. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
