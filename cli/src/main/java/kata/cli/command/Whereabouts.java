package kata.cli.command;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kata.cli.course.Step;
import kata.cli.progress.Study;
import kata.cli.view.Messages;
import kata.cli.view.Screen;
import kata.cli.view.StepView;
import kata.coach.engine.Judgement;

/** Shows one step with its verdict, once; or finds the step where the learner is. */
final class Whereabouts {

    private final Surroundings here;
    private final Screen screen;

    Whereabouts(Surroundings here) {
        this.here = here;
        this.screen = here.screen();
    }

    /** The step where the learner is; steps that turn out to be green are noted on the way. */
    void showWhereTheyAre() {
        Study study = here.study();
        study.takeNotices().forEach(notice -> screen.add(Messages.notice(notice, screen.style())));
        Optional<Step> step = study.here();
        while (step.isPresent() && show(step.get())) {
            Optional<Step> next = study.next(step.get());
            next.ifPresent(study::moveTo);
            step = next;
        }
        if (step.isEmpty()) {
            screen.add(Messages.allDone(study.course().steps().size(), false, screen.style()));
        }
    }

    /** Judges a step and shows it. Returns whether it is green. */
    boolean show(Step step) {
        Judgement judgement = here.bench().get().step(step);
        boolean green = StepView.isGreen(step, judgement);
        if (green) {
            here.study().green(step);
        } else {
            here.study().red(step);
        }
        StepView view = new StepView(step, screen.terminal());
        List<String> lines = new ArrayList<>(
                view.heading(here.study().done(), here.study().course().steps().size()));
        LocalTime now = LocalTime.ofInstant(here.clock().instant(), here.clock().getZone());
        lines.addAll(green ? view.green(judgement) : view.red(judgement, now));
        screen.add(lines);
        return green;
    }
}
