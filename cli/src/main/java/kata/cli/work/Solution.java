package kata.cli.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kata.cli.course.Course;
import kata.cli.course.Step;
import kata.cli.view.DiffView;
import kata.coach.report.Terminal;

/**
 * The finished class of a step, where this clone has it.
 *
 * @param file where it would be
 */
public record Solution(Path file) {

    /** What is said of a clone without solutions. */
    public static final String MISSING =
            "The solutions are not in this clone: whoever handed it out left them out. Ask there, or compare with a"
                    + " neighbour.";

    /** The solution of that step. */
    public static Solution of(Course course, Step step) {
        return new Solution(course.root()
                .resolve("solutions/src/main/java/kata")
                .resolve(step.module().subject())
                .resolve(step.subject() + ".java"));
    }

    /** Whether this clone has it. */
    public boolean isHere() {
        return Files.isRegularFile(file);
    }

    /** The learner's file and this one, as a diff. */
    public List<String> besideYours(Step step, Terminal terminal) {
        return DiffView.lines(step, read(step.code()), read(file), terminal);
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
