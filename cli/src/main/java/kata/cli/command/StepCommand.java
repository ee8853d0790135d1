package kata.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kata.cli.course.Step;
import kata.cli.view.Messages;
import kata.cli.view.Screen;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command about one step. */
abstract class StepCommand implements Callable<Integer> {

    static final int DONE = 0;
    static final int NOT_DONE = 1;

    final Surroundings here;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..2",
            paramLabel = "KATA STEP",
            description = "Such as auth 4. Without it: the step you are at.")
    List<String> words = new ArrayList<>();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Says this.")
    boolean help;

    StepCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public final Integer call() {
        return run(here.step(spec, words), here.screen());
    }

    /** Does it, and returns the exit code. */
    abstract int run(Step step, Screen screen);

    static void say(Screen screen, String text) {
        screen.add(Messages.notice(text, screen.style()));
    }
}
