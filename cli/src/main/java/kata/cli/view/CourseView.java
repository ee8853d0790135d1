package kata.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kata.cli.course.Module;
import kata.cli.course.Step;
import kata.cli.progress.Standing;
import kata.cli.progress.Study;
import kata.coach.report.Style;
import kata.coach.report.Terminal;
import kata.coach.report.Wrap;

/** All steps with their state. */
public final class CourseView {

    private static final int BAR = 36;

    private final Study study;
    private final Style style;

    /** A view of that course on that terminal. */
    public CourseView(Study study, Terminal terminal) {
        this.study = study;
        this.style = new Style(terminal);
    }

    /** The lines: a heading a kata, a line a step, a bar. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        Optional<Step> here = study.here();
        for (Module module : study.course().modules()) {
            lines.add("");
            Wrap.lines(style.readable(module.kata().title()), style.width() - 1)
                    .forEach(line -> lines.add(" " + style.strong(line)));
            module.steps()
                    .forEach(step ->
                            lines.add(line(step, here.filter(step::equals).isPresent())));
        }
        lines.add("");
        lines.addAll(bar());
        return lines;
    }

    private String line(Step step, boolean here) {
        Standing standing = study.standing(step);
        String remark = remark(step, standing);
        String start = step.arguments() + "  ";
        int room = Math.max(8, style.width() - 4 - start.length() - remark.length() - (remark.isEmpty() ? 0 : 2));
        String title = Wrap.cut(style.readable(step.title()), room);
        String text = start + title + (remark.isEmpty() ? "" : "  " + style.faint(remark));
        if (here) {
            return "  " + style.here(style.pointer()) + " " + style.here(start + title)
                    + (remark.isEmpty() ? "" : "  " + style.faint(remark));
        }
        return "  " + mark(standing) + " " + text;
    }

    private String mark(Standing standing) {
        return switch (standing) {
            case DONE -> style.good(style.done());
            case NOT_STARTED -> style.faint(style.waiting());
            case BEGUN, CHANGED, TEST_CHANGED -> style.begun();
        };
    }

    private String remark(Step step, Standing standing) {
        String state = switch (standing) {
            case DONE, NOT_STARTED -> "";
            case BEGUN -> "begun";
            case CHANGED -> "changed since";
            case TEST_CHANGED -> "test is new";
        };
        int hints = study.hintsTaken(step);
        String taken = hints == 0 ? "" : Text.count(hints, "hint");
        return state.isEmpty() || taken.isEmpty() ? state + taken : state + ", " + taken;
    }

    private List<String> bar() {
        long done = study.done();
        int all = study.course().steps().size();
        String count = done + " of " + all + " steps done";
        int width = Math.min(BAR, style.width() - 4);
        String bar = "  " + style.bar(done, all, width);
        return width + 4 + count.length() <= style.width() ? List.of(bar + "  " + count) : List.of(bar, "  " + count);
    }
}
