package kata.cli.command;

import kata.cli.course.Step;
import kata.cli.view.Screen;
import picocli.CommandLine.Command;

@Command(name = "go", description = "Goes to a step, done or not.")
final class GoCommand extends StepCommand {

    GoCommand(Surroundings here) {
        super(here);
    }

    @Override
    int run(Step step, Screen screen) {
        here.study().moveTo(step);
        new Whereabouts(here).show(step);
        return DONE;
    }
}
