package kata.cli.command;

import kata.cli.course.Step;
import kata.cli.progress.Standing;
import kata.cli.view.Screen;
import kata.cli.view.StepView;
import kata.cli.view.Typed;
import kata.cli.work.Solution;
import picocli.CommandLine.Command;

@Command(name = "solution", description = "Shows how yours and the solution differ, once yours is green.")
final class SolutionCommand extends StepCommand {

    SolutionCommand(Surroundings here) {
        super(here);
    }

    @Override
    int run(Step step, Screen screen) {
        if (!isGreen(step)) {
            say(
                    screen,
                    "Step " + step.arguments() + " is not green yet; the solution is for comparing afterwards. "
                            + Typed.kata("hint " + step.arguments()) + " helps.");
            return NOT_DONE;
        }
        Solution solution = Solution.of(here.study().course(), step);
        if (!solution.isHere()) {
            say(screen, Solution.MISSING);
            return NOT_DONE;
        }
        screen.add(solution.besideYours(step, screen.terminal()));
        return DONE;
    }

    private boolean isGreen(Step step) {
        if (here.study().standing(step) == Standing.DONE) {
            return true;
        }
        boolean green = StepView.isGreen(step, here.bench().get().step(step));
        if (green) {
            here.study().green(step);
        }
        return green;
    }
}
