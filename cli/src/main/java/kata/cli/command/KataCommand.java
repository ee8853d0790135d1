package kata.cli.command;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import kata.cli.doctor.Doctor;
import kata.cli.live.Live;
import kata.cli.view.HelpView;
import kata.cli.view.Messages;
import kata.cli.view.Screen;
import kata.cli.view.Typed;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code ./kata}, with all that may be typed after it. */
@Command(
        name = "kata",
        description =
                "Without a command: shows where you are, watches your files, and checks your step after every save.",
        footer = {
            "It ends with 0 if all went well, 1 if something is red or could not be done, 2 if it was called wrongly."
        })
public final class KataCommand implements Callable<Integer> {

    private final Surroundings here;
    private final boolean live;
    private final boolean resumed;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Says this; after a command, tells of that command.")
    private boolean help;

    /**
     * @param here what the commands work with
     * @param live whether there is a terminal to type keys at
     * @param resumed whether this JVM takes over from another one
     */
    public KataCommand(Surroundings here, boolean live, boolean resumed) {
        this.here = here;
        this.live = live;
        this.resumed = resumed;
    }

    /** Does what the arguments ask for, and returns the exit code. */
    public int run(PrintStream err, String... args) {
        if (args.length == 0) {
            return orSayWhy(err); // Without Picocli, which would cost a tenth of a second before the first verdict.
        }
        CommandLine line = new CommandLine(this)
                .addSubcommand(new PlainCommands.Next(here))
                .addSubcommand(new HintCommand(here))
                .addSubcommand(new PlainCommands.ListSteps(here))
                .addSubcommand(new GoCommand(here))
                .addSubcommand(new CheckCommand(here))
                .addSubcommand(new ExplainCommand(here))
                .addSubcommand(new SolutionCommand(here))
                .addSubcommand(new ResetCommand(here))
                .addSubcommand(new PlainCommands.LookAround(here));
        line.setParameterExceptionHandler((e, arguments) -> complain(err, e));
        line.setExecutionExceptionHandler((e, command, parsed) -> sayWhy(err, e));
        new HelpView(here.display().terminal()).useIn(line, here.out());
        return line.execute(args);
    }

    @Override
    public Integer call() throws InterruptedException {
        if (live) {
            return new Live(here.study(), here.bench().get(), here.display(), here.out(), here.clock(), this::doctor)
                    .run(resumed);
        }
        new Whereabouts(here).showWhereTheyAre();
        Screen screen = here.screen();
        screen.add(Messages.notice(
                "This is no terminal, so nothing is watched. " + Typed.kata("--help") + " lists the commands.",
                screen.style()));
        return StepCommand.DONE;
    }

    private List<String> doctor() {
        return Doctor.lines(
                Doctor.of(here.study().course(), here.environment()).findings(),
                here.display().terminal());
    }

    private int orSayWhy(PrintStream err) {
        try {
            return call();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return StepCommand.NOT_DONE;
        } catch (RuntimeException e) {
            return sayWhy(err, e);
        } catch (LinkageError e) {
            return startAgain(err);
        }
    }

    /** Another ./kata, or a build, has replaced the jars under this JVM: classes that were not loaded yet are gone. */
    private int startAgain(PrintStream err) {
        err.println();
        err.println(
                resumed
                        ? "The program was rebuilt while it ran: please start " + Typed.kata() + " again."
                        : "The program was rebuilt while it ran, and starts again.");
        err.flush();
        return resumed ? StepCommand.NOT_DONE : Live.START_AGAIN;
    }

    private static int sayWhy(PrintStream err, Exception e) {
        boolean worded = e instanceof UncheckedIOException
                || e instanceof IllegalStateException
                || e instanceof IllegalArgumentException;
        err.println(
                worded
                        ? e.getMessage()
                        : "The program itself went wrong: " + e + ". " + Typed.kata("doctor") + " may know more.");
        return StepCommand.NOT_DONE;
    }

    private static int complain(PrintStream err, ParameterException e) {
        err.println(e.getMessage());
        err.println(Typed.kata("--help") + " lists the commands.");
        return CommandLine.ExitCode.USAGE;
    }
}
