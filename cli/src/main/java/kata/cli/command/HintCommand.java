package kata.cli.command;

import kata.cli.course.Step;
import kata.cli.view.HintView;
import kata.cli.view.Screen;
import picocli.CommandLine.Command;

@Command(name = "hint", description = "Takes the next hint. There are three; taking them costs nothing.")
final class HintCommand extends StepCommand {

    HintCommand(Surroundings here) {
        super(here);
    }

    @Override
    int run(Step step, Screen screen) {
        int available = HintView.available(step);
        boolean repeated = here.study().hintsTaken(step) >= available;
        screen.add(HintView.lines(step, here.study().takeHint(step, available), repeated, screen.terminal()));
        return DONE;
    }
}
