package kata.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kata.cli.course.Step;
import kata.coach.engine.Judgement;
import kata.coach.report.Style;
import kata.coach.verdict.StepVerdict;

/** The shorter things that the program says. */
public final class Messages {

    private Messages() {}

    /** A sentence that the learner should know. */
    public static List<String> notice(String text, Style style) {
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(Text.indented(style, "  ", text));
        return lines;
    }

    /** The verdict on a step that the learner saved, but is not at. */
    public static List<String> elsewhere(Step step, Judgement judgement, Style style) {
        String name = "You also saved step " + step.arguments() + ", " + step.title() + ": ";
        String text;
        if (judgement instanceof Judgement.Judged judged) {
            Optional<StepVerdict> verdict = judged.verdict().step(step.number());
            text = StepView.isGreen(step, judgement)
                    ? name + "it is green."
                    : name
                            + verdict.map(run ->
                                            run.passed() + " of " + run.tests().size() + " tests pass")
                                    .orElse("it is not done")
                            + "; l takes you there.";
        } else {
            text = name + "it does not compile yet; l takes you there.";
        }
        return notice(text, style);
    }

    /** After a step that is done. */
    public static List<String> finished(boolean solution, Optional<Step> next, Style style) {
        List<String> lines = new ArrayList<>();
        if (solution) {
            lines.addAll(Text.indented(style, "    ", "s shows how yours and the solution differ."));
        }
        next.ifPresent(step -> lines.addAll(
                Text.indented(style, "    ", "On to step " + step.arguments() + ", " + step.title() + ".")));
        return lines;
    }

    /** When nothing is left to do. */
    public static List<String> allDone(int steps, boolean inThisRun, Style style) {
        List<String> lines = new ArrayList<>(List.of(""));
        Text.indented(style, "  ", "All " + steps + " steps are done" + (inThisRun ? ". Well worked." : "."))
                .forEach(line -> lines.add(style.good(line)));
        lines.addAll(Text.indented(style, "  ", "l takes you back to any of them; c checks them all."));
        return lines;
    }

    /** When a step could not be judged. */
    public static List<String> notJudged(Step step, Throwable why, Style style) {
        String reason = why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage();
        return notice(
                "Step " + step.arguments() + " could not be checked: " + reason + ". Save once more; if it stays so, "
                        + Typed.kata("doctor") + " looks at what may be wrong.",
                style);
    }
}
