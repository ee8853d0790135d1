package kata.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kata.cli.course.Module;
import kata.cli.course.Step;
import kata.cli.judge.Checkup;
import kata.cli.view.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "check", description = "Checks a step, a kata, or all of them. Ends with 0 if all is green, or else 1.")
final class CheckCommand implements Callable<Integer> {

    private final Surroundings here;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..2",
            paramLabel = "all | KATA [STEP]",
            description = "Such as auth 4, or auth, or all. Without it: the step you are at.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Says this.")
    private boolean help;

    CheckCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        Screen screen = here.screen();
        List<Module> katas =
                words.equals(List.of("all")) ? here.study().course().modules() : kata();
        if (!katas.isEmpty()) {
            Checkup checkup = new Checkup(katas, here.bench().get());
            screen.add(checkup.lines(screen.terminal()));
            return checkup.isGreen() ? StepCommand.DONE : StepCommand.NOT_DONE;
        }
        Step step = here.step(spec, words);
        return new Whereabouts(here).show(step) ? StepCommand.DONE : StepCommand.NOT_DONE;
    }

    /** The kata that is named without a step. */
    private List<Module> kata() {
        return words.size() == 1
                ? here.study().course().module(words.get(0)).stream().toList()
                : List.of();
    }
}
