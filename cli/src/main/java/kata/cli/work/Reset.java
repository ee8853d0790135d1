package kata.cli.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import kata.cli.course.Course;
import kata.cli.course.Step;

/** Puts a step's file back to how the kata had it, and keeps a copy of what stood there. */
public final class Reset {

    /** Where the copies are kept, in the root of the checkout. */
    public static final String KEPT = ".kata-kept";

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private final Course course;
    private final Stubs stubs;
    private final Clock clock;

    /**
     * @param course whose steps are reset
     * @param clock gives a copy its name
     */
    public Reset(Course course, Clock clock) {
        this.course = course;
        this.stubs = new Stubs(course);
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param done whether the file is as the kata had it
     * @param message what to tell the learner
     */
    public record Result(boolean done, String message) {}

    /**
     * Resets a step.
     *
     * @throws UncheckedIOException if the file cannot be written; the copy has been made by then
     */
    public Result of(Step step) {
        Optional<String> stub = stubs.of(step);
        if (stub.isEmpty()) {
            return new Result(
                    false,
                    "The kata's own " + step.subject() + ".java is not in this clone's git history, so nothing was"
                            + " changed. Fetch the kata again beside this folder, and copy " + step.codePath()
                            + " from it.");
        }
        try {
            Optional<Path> copy = keep(step);
            Files.createDirectories(step.code().getParent());
            Files.writeString(step.code(), stub.get());
            return new Result(
                    true,
                    "Step " + step.arguments() + " is as it was."
                            + copy.map(path -> " What you had is in " + shown(path) + ".")
                                    .orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException(step.codePath() + " cannot be reset: " + e.getMessage(), e);
        }
    }

    private Optional<Path> keep(Step step) throws IOException {
        if (!Files.exists(step.code())) {
            return Optional.empty();
        }
        Path folder = course.root().resolve(KEPT).resolve(step.module().name());
        Files.createDirectories(folder);
        String stamp = STAMP.format(LocalDateTime.ofInstant(clock.instant(), clock.getZone()));
        Path copy = folder.resolve(step.subject() + "-" + stamp + ".java");
        for (int more = 2; Files.exists(copy); more++) {
            copy = folder.resolve(step.subject() + "-" + stamp + "-" + more + ".java");
        }
        return Optional.of(Files.copy(step.code(), copy));
    }

    private String shown(Path path) {
        return course.root().relativize(path).toString().replace('\\', '/');
    }
}
