package kata.cli.command;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kata.cli.course.Places;
import kata.cli.course.Step;
import kata.cli.judge.Bench;
import kata.cli.progress.Study;
import kata.cli.view.Display;
import kata.cli.view.Screen;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * What the commands work with.
 *
 * @param study the learner's way through the course
 * @param bench judges; made when it is asked for the first time
 * @param out takes what is said
 * @param display what {@code out} can show
 * @param clock what times are read from
 * @param environment such as {@link System#getenv()}
 */
public record Surroundings(
        Study study,
        Supplier<Bench> bench,
        PrintStream out,
        Display display,
        Clock clock,
        Map<String, String> environment) {

    Screen screen() {
        return new Screen(out, () -> display);
    }

    /** The step that the words mean, or a complaint about the arguments. */
    Step step(CommandSpec spec, List<String> words) {
        Places.Found found = new Places(study.course(), study.here()).find(words);
        return found.step().orElseThrow(() -> new ParameterException(spec.commandLine(), found.problem()));
    }
}
