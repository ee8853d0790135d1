package kata.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * docs/throttling.md, whose prose is written by hand and whose marked parts by this program, and the folder of its plots.
 *
 * @param root the top folder of the project
 */
record Document(Path root) {

    Path file() {
        return root.resolve("docs/throttling.md");
    }

    Path plot(Strategy strategy) {
        return root.resolve("docs/throttling").resolve(strategy.file() + ".svg");
    }

    String text() {
        try {
            return Files.readString(file());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file(), e);
        }
    }

    void write(String text) {
        write(file(), text);
    }

    void writePlot(Strategy strategy, String svg) {
        write(plot(strategy), svg);
    }

    /**
     * The lines between a part's two marks.
     *
     * @throws IllegalStateException if the marks are not there
     */
    static List<String> part(String text, String part) {
        int start = after(text, begin(part));
        return text.substring(start, before(text, end(part), start))
                .strip()
                .lines()
                .toList();
    }

    /**
     * The text with other lines between a part's two marks.
     *
     * @throws IllegalStateException if the marks are not there
     */
    static String withPart(String text, String part, List<String> lines) {
        int start = after(text, begin(part));
        return text.substring(0, start)
                + "\n\n"
                + String.join("\n", lines).strip()
                + "\n\n"
                + text.substring(before(text, end(part), start));
    }

    private static String begin(String part) {
        return "<!-- " + part + ": written by mvn -Pbench -->";
    }

    private static String end(String part) {
        return "<!-- end of " + part + " -->";
    }

    private static int after(String text, String mark) {
        return before(text, mark, 0) + mark.length();
    }

    private static int before(String text, String mark, int from) {
        int at = text.indexOf(mark, from);
        if (at < 0) {
            throw new IllegalStateException("docs/throttling.md lacks the line " + mark);
        }
        return at;
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
