package kata.cli.view;

import java.util.ArrayList;
import java.util.List;
import kata.cli.course.Step;
import kata.coach.report.Style;
import kata.coach.report.Wrap;

/** The first lines of a page: which step, and how much of the course is done. */
final class Heading {

    private Heading() {}

    static List<String> of(Style style, Step step, long done, long all) {
        String left = step.module().name() + " " + step.number() + ": " + style.readable(step.title());
        String right = done + " of " + all + " done";
        int room = style.width() - 1;
        List<String> lines = new ArrayList<>(List.of(""));
        if (left.length() + right.length() + 2 <= room) {
            lines.add(" " + style.strong(left) + " ".repeat(room - left.length() - right.length()) + right);
        } else {
            Wrap.lines(left, room).forEach(line -> lines.add(" " + style.strong(line)));
            lines.add(" " + right);
        }
        lines.add(" " + style.faint(style.rule(room)));
        return lines;
    }
}
