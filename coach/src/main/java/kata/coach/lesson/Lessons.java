package kata.coach.lesson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lessons of one kata, by number.
 *
 * @param all the lessons, in order of their numbers
 */
public record Lessons(List<Lesson> all) {

    public Lessons {
        all = List.copyOf(all);
    }

    /**
     * Reads every {@code N-slug.md} of a folder.
     *
     * @throws UncheckedIOException if the folder or a lesson cannot be read
     * @throws IllegalArgumentException if a lesson has no heading that gives its number and title
     */
    public static Lessons in(Path folder) {
        LessonReader reader = new LessonReader();
        try (Stream<Path> files = Files.list(folder)) {
            return new Lessons(
                    files.filter(file -> file.getFileName().toString().matches("\\d+-.*\\.md"))
                            .map(reader::read)
                            .sorted(Comparator.comparingInt(Lesson::number))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The lessons' folder " + folder + " cannot be read", e);
        }
    }

    /** The lesson of that step. */
    public Optional<Lesson> of(int step) {
        return all.stream().filter(lesson -> lesson.number() == step).findFirst();
    }
}
