package kata.cli.live;

import java.util.List;
import java.util.Optional;
import kata.cli.course.Places;
import kata.cli.course.Step;
import kata.cli.progress.Standing;
import kata.cli.progress.Study;
import kata.cli.view.CourseView;
import kata.cli.view.HintView;
import kata.cli.view.KeyBar;
import kata.cli.view.LessonView;
import kata.cli.view.Messages;
import kata.cli.view.Screen;
import kata.cli.work.Reset;
import kata.cli.work.Solution;
import org.jspecify.annotations.Nullable;

/** What each key does. */
final class Keys {

    static final char CTRL_C = 3;
    static final char CTRL_D = 4;

    private final Study study;
    private final Screen screen;
    private final Tools tools;
    private final LiveSession session;

    /** A step that the learner went to although it was done; it then stays on the screen. */
    private @Nullable Step reviewing;

    Keys(Study study, Screen screen, Tools tools, LiveSession session) {
        this.study = study;
        this.screen = screen;
        this.tools = tools;
        this.session = session;
    }

    boolean isReviewing(Step step) {
        return step.equals(reviewing);
    }

    void press(char key, @Nullable Step current) {
        switch (key) {
            case 'l' -> list();
            case 'c' -> checkAll();
            case 'd' -> session.tell(tools.doctor());
            case 'q' -> session.quit();
            case '?' -> screen.add(KeyBar.help(screen.terminal()));
            case 's' -> solution(current);
            default -> pressAtStep(key, current);
        }
    }

    private void pressAtStep(char key, @Nullable Step current) {
        if (current == null) {
            if ("nher ".indexOf(key) >= 0) {
                screen.add(Messages.allDone(study.course().steps().size(), false, screen.style()));
            }
            return;
        }
        switch (key) {
            case 'n' -> next(current);
            case 'h' -> hint(current);
            case 'e' -> showLong(LessonView.lines(current, screen.terminal()));
            case 'r' -> reset(current);
            case ' ', '\r', '\n' -> session.judge(current);
            default -> {
                // No key of ours: a slip of the finger does nothing.
            }
        }
    }

    private void next(Step current) {
        study.next(current).ifPresentOrElse(this::goTo, () -> say("This is the last step that is left."));
    }

    private void goTo(Step step) {
        reviewing = study.standing(step) == Standing.DONE ? step : null;
        session.goTo(step);
    }

    private void hint(Step current) {
        int available = HintView.available(current);
        boolean repeated = study.hintsTaken(current) >= available;
        screen.add(HintView.lines(current, study.takeHint(current, available), repeated, screen.terminal()));
    }

    private void list() {
        showLong(new CourseView(study, screen.terminal()).lines(), this::askWhereTo);
    }

    private void askWhereTo() {
        session.ask(new Prompts.Ask("Go to (such as auth 4; Enter stays):", "", this::jump));
    }

    private void jump(String answer) {
        if (answer.isEmpty()) {
            return;
        }
        Places.Found found = new Places(study.course(), study.here()).find(List.of(answer.split("[\\s:/]+")));
        found.step().ifPresentOrElse(this::goTo, () -> say(found.problem()));
    }

    private void checkAll() {
        say("Checking all katas ...");
        session.tell(tools.checkAll());
    }

    private void solution(@Nullable Step current) {
        Optional<Step> step = study.lastGreen(current);
        if (step.isEmpty()) {
            say("The solution is for comparing, once your step is green. h gives a hint.");
            return;
        }
        Solution solution = Solution.of(study.course(), step.get());
        if (solution.isHere()) {
            showLong(solution.besideYours(step.get(), screen.terminal()));
        } else {
            say(Solution.MISSING);
        }
    }

    private void reset(Step current) {
        session.ask(new Prompts.Confirm(
                "Reset step " + current.arguments() + "? A copy is kept.",
                () -> {
                    Reset.Result result = tools.reset().of(current);
                    if (result.done()) {
                        session.startPage(Messages.notice(result.message(), screen.style()));
                    } else {
                        say(result.message());
                    }
                },
                () -> say("Nothing was changed.")));
    }

    private void showLong(List<String> lines) {
        showLong(lines, () -> {});
    }

    /** A screenful at a time, so that one reads from the top. */
    private void showLong(List<String> lines, Runnable over) {
        int rows = screen.rowsForText();
        if (lines.size() <= rows) {
            screen.add(lines);
            over.run();
            return;
        }
        screen.page(lines.subList(0, rows));
        session.ask(new Prompts.More(lines.subList(rows, lines.size()), rows, screen, over));
    }

    private void say(String text) {
        screen.add(Messages.notice(text, screen.style()));
    }
}
