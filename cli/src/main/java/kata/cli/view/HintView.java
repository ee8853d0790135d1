package kata.cli.view;

import java.util.ArrayList;
import java.util.List;
import kata.cli.course.Step;
import kata.coach.report.Style;
import kata.coach.report.Terminal;

/** The hints of a step that have been taken so far. */
public final class HintView {

    private HintView() {}

    /** The hints' number, for a step. */
    public static int available(Step step) {
        return step.module()
                .kata()
                .lessons()
                .of(step.number())
                .map(lesson -> lesson.hints().size())
                .orElse(0);
    }

    /**
     * One hint, and what there is beyond it.
     *
     * @param number the hint, from 1; 0 if the step has none
     * @param repeated true if this hint was shown before, because there is no further one
     */
    public static List<String> lines(Step step, int number, boolean repeated, Terminal terminal) {
        Style style = new Style(terminal);
        int all = available(step);
        if (all == 0 || number == 0) {
            return List.of("", "  There is no hint for this step.");
        }
        List<String> lines = new ArrayList<>(List.of(""));
        lines.add(
                "  " + style.strong("Hint " + number + " of " + all) + "  " + style.faint("step " + step.arguments()));
        String hint = step.module()
                .kata()
                .lessons()
                .of(step.number())
                .orElseThrow()
                .hints()
                .get(number - 1);
        lines.addAll(Text.indented(style, "    ", hint));
        if (repeated) {
            lines.addAll(Text.indented(style, "  ", "That was the last one. The lesson goes further: e explains."));
        }
        return lines;
    }
}
