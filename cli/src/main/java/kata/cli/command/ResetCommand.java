package kata.cli.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import kata.cli.course.Step;
import kata.cli.view.Screen;
import kata.cli.view.Typed;
import kata.cli.work.Reset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "reset", description = "Puts a step back to how it was. Asks first, and keeps a copy.")
final class ResetCommand extends StepCommand {

    @Option(
            names = {"-y", "--yes"},
            description = "Does not ask.")
    private boolean yes;

    ResetCommand(Surroundings here) {
        super(here);
    }

    @Override
    int run(Step step, Screen screen) {
        if (!yes && !isConfirmed(step, screen)) {
            say(screen, "Nothing was changed.");
            return NOT_DONE;
        }
        Reset.Result result = new Reset(here.study().course(), here.clock()).of(step);
        say(screen, result.message());
        return result.done() ? DONE : NOT_DONE;
    }

    private static boolean isConfirmed(Step step, Screen screen) {
        say(
                screen,
                "Reset step " + step.arguments() + ", " + step.title() + "? A copy is kept. y and Enter, or Enter.");
        try {
            @Nullable
            String answer = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
            return answer != null && answer.strip().equalsIgnoreCase("y");
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The answer cannot be read; " + Typed.kata("reset --yes") + " does not ask", e);
        }
    }
}
