package kata.cli.command;

import kata.cli.course.Step;
import kata.cli.view.LessonView;
import kata.cli.view.Screen;
import picocli.CommandLine.Command;

@Command(name = "explain", description = "Shows a step's lesson.")
final class ExplainCommand extends StepCommand {

    ExplainCommand(Surroundings here) {
        super(here);
    }

    @Override
    int run(Step step, Screen screen) {
        screen.add(LessonView.lines(step, screen.terminal()));
        return DONE;
    }
}
