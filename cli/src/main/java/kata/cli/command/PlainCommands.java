package kata.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kata.cli.course.Step;
import kata.cli.doctor.Doctor;
import kata.cli.doctor.Finding;
import kata.cli.view.CourseView;
import kata.cli.view.Messages;
import kata.cli.view.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The commands that take no arguments. */
final class PlainCommands {

    private PlainCommands() {}

    abstract static class Plain implements Callable<Integer> {

        final Surroundings here;

        @Option(
                names = {"-h", "--help"},
                usageHelp = true,
                description = "Says this.")
        private boolean help;

        Plain(Surroundings here) {
            this.here = here;
        }
    }

    @Command(name = "list", description = "Lists all steps with their state.")
    static final class ListSteps extends Plain {

        ListSteps(Surroundings here) {
            super(here);
        }

        @Override
        public Integer call() {
            Screen screen = here.screen();
            screen.add(new CourseView(here.study(), screen.terminal()).lines());
            return StepCommand.DONE;
        }
    }

    @Command(name = "next", description = "Goes on to the next step; the one you are at can wait.")
    static final class Next extends Plain {

        Next(Surroundings here) {
            super(here);
        }

        @Override
        public Integer call() {
            Optional<Step> next = here.study().here().flatMap(here.study()::next);
            if (next.isEmpty()) {
                Screen screen = here.screen();
                screen.add(Messages.notice("There is no other step left to do.", screen.style()));
                return StepCommand.NOT_DONE;
            }
            here.study().moveTo(next.get());
            new Whereabouts(here).show(next.get());
            return StepCommand.DONE;
        }
    }

    @Command(name = "doctor", description = "Looks at Java, Maven, ports and files, and says what to type.")
    static final class LookAround extends Plain {

        LookAround(Surroundings here) {
            super(here);
        }

        @Override
        public Integer call() {
            Screen screen = here.screen();
            List<Finding> findings =
                    Doctor.of(here.study().course(), here.environment()).findings();
            screen.add(Doctor.lines(findings, screen.terminal()));
            return Doctor.isWrong(findings) ? StepCommand.NOT_DONE : StepCommand.DONE;
        }
    }
}
