package kata.coach.lesson;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One step's lesson.
 *
 * @param file the Markdown file
 * @param number the step's number, from its heading
 * @param title the step's title, from its heading
 * @param terms the glossary terms that the step teaches, as written in its {@code Terms:} line
 * @param sections the text under each second-level heading, by heading, in the file's order, without markup
 * @param hints the hints, mildest first, without markup
 * @param links every link's destination, as written
 */
public record Lesson(
        Path file,
        int number,
        String title,
        List<String> terms,
        Map<String, String> sections,
        List<String> hints,
        List<String> links) {

    /** The headings that every lesson has, in this order. */
    public static final List<String> HEADINGS =
            List.of("The idea", "Your task", "Hints", "Often mistaken", "In the real world");

    public Lesson {
        terms = List.copyOf(terms);
        sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
        hints = List.copyOf(hints);
        links = List.copyOf(links);
    }

    /** How many words the lesson has, headings and code included. */
    public int words() {
        String all = title + " " + String.join(" ", sections.keySet()) + " " + String.join(" ", sections.values());
        return countWords(all);
    }

    /** How many words a text has: runs of anything but white space. */
    public static int countWords(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
