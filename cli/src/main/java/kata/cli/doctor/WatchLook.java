package kata.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import kata.cli.course.Course;
import kata.cli.watch.Trial;

/** Whether the system tells of saved files. The trial file is made in a kata's target folder, which git leaves alone. */
record WatchLook(Course course) implements Supplier<Finding> {

    @Override
    public Finding get() {
        Path target = course.modules().get(0).folder().resolve("target");
        try {
            Files.createDirectories(target);
            boolean told = Trial.isTold(target);
            return told
                    ? Finding.fine("The system tells of saved files")
                    : Finding.note(
                            "The system does not tell of saved files here, so ./kata looks five times a second.",
                            "Nothing to do. A clone on a local disk (in WSL: below your Linux home) is faster.");
        } catch (IOException e) {
            return Finding.wrong(
                    "No file can be written below " + target + ": " + e.getMessage() + ".",
                    "Look at the folder's owner and rights, and whether the disk is full.");
        }
    }
}
