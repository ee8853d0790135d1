package kata.cli.doctor;

import java.nio.file.Files;
import java.util.function.Supplier;
import kata.cli.course.Course;

/** What this clone holds: git's history, which a reset needs, and the solutions. */
record CloneLook(Course course, Commands commands) implements Supplier<Finding> {

    @Override
    public Finding get() {
        boolean history =
                commands.firstLine("git", "log", "-n", "1", "--format=%h").isPresent();
        boolean solutions = Files.isDirectory(course.root().resolve("solutions/src/main/java"));
        String steps = course.steps().size() + " steps";
        if (!history) {
            return Finding.note(
                    steps + ", without git's history: a step cannot be reset.",
                    "git clone the kata, in place of a downloaded archive, and install git.");
        }
        return solutions
                ? Finding.fine(steps + ", with git's history and the solutions")
                : Finding.note(
                        steps + ", with git's history, without the solutions.", "A teacher may have left them out.");
    }
}
