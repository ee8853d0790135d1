package kata.coach.report;

import java.nio.file.Path;
import kata.coach.lesson.Lessons;

/**
 * The kata that a report is about.
 *
 * @param name the module's name, such as {@code kata-auth}
 * @param title the name and what it is about, such as {@code kata-auth: proving who calls}
 * @param folder the module's folder
 * @param lessons its lessons
 */
public record Kata(String name, String title, Path folder, Lessons lessons) {

    /** Reads the kata that stands in a module's folder. */
    public static Kata in(Path folder, String name, String title) {
        return new Kata(name, title, folder, Lessons.in(folder.resolve("lessons")));
    }
}
