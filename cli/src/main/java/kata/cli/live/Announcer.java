package kata.cli.live;

import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kata.cli.course.Step;
import kata.cli.progress.Study;
import kata.cli.view.Messages;
import kata.cli.view.Screen;
import kata.cli.view.StepView;
import kata.cli.work.Solution;
import kata.coach.engine.Judgement;
import org.jspecify.annotations.Nullable;

/** Puts verdicts and notices on the screen, and remembers the last verdict for when the terminal changes its size. */
final class Announcer {

    private final Study study;
    private final Screen screen;
    private final Clock clock;

    private @Nullable Judgement last;
    private LocalTime lastTime = LocalTime.MIDNIGHT;
    private boolean joined;

    Announcer(Study study, Screen screen, Clock clock) {
        this.study = study;
        this.screen = screen;
        this.clock = clock;
    }

    /** The next verdict stands below what is there, on the same page. */
    void joinNext() {
        joined = true;
    }

    /** Shows a verdict, in full if it is the current step's, or else in a line. */
    void verdict(Step step, Judgement judgement, boolean current) {
        if (!current) {
            screen.add(Messages.elsewhere(step, judgement, screen.style()));
            return;
        }
        last = judgement;
        lastTime = LocalTime.ofInstant(clock.instant(), clock.getZone());
        List<String> lines = page(step, judgement);
        if (joined) {
            screen.add(lines);
        } else {
            screen.page(lines);
        }
        joined = false;
    }

    private List<String> page(Step step, Judgement judgement) {
        StepView view = new StepView(step, screen.terminal());
        boolean green = StepView.isGreen(step, judgement);
        List<String> lines = new ArrayList<>(
                view.heading(study.done(), study.course().steps().size()));
        lines.addAll(green ? view.green(judgement) : view.red(judgement, lastTime));
        return lines;
    }

    /** After a step: what can be compared, and what comes next. */
    void finished(Step step, Optional<Step> next) {
        boolean solution = Solution.of(study.course(), step).isHere();
        screen.add(Messages.finished(solution, next, screen.style()));
    }

    void allDone(Optional<Step> last) {
        screen.add(Messages.allDone(study.course().steps().size(), last.isPresent(), screen.style()));
    }

    /** The last verdict once more, laid out for the size that the terminal has now. */
    void again(@Nullable Step current) {
        Judgement shown = last;
        if (current != null && shown != null) {
            screen.page(page(current, shown));
        }
    }

    void notices(List<String> notices) {
        notices.forEach(notice -> screen.add(Messages.notice(notice, screen.style())));
    }

    void checking(@Nullable Step step) {
        if (step != null) {
            screen.bar(" Checking step " + step.arguments() + " ...");
        }
    }

    void notJudged(Step step, Throwable why) {
        screen.add(Messages.notJudged(step, why, screen.style()));
    }

    void resumed(@Nullable Step step) {
        notices(List.of(
                (step == null ? "" : "You are at step " + step.arguments() + ". ") + "The next save is checked."));
    }

    void spoilt() {
        notices(List.of("Your code left something running that nothing here can stop, such as a loop without an end."
                + " The coach starts afresh; your place is kept."));
    }

    void farewell() {
        screen.add(List.of());
    }
}
