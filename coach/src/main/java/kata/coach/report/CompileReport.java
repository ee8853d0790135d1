package kata.coach.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kata.coach.engine.CompileError;

/**
 * Words what javac refused: the first error in full, with its line, a caret and a word of help; the rest is counted, for
 * most of it tends to go away with the first.
 */
public final class CompileReport {

    private static final String INDENT = "    ";

    private final Kata kata;
    private final Style style;
    private final int room;

    /**
     * A report on this kata for this terminal.
     *
     * @param kata the kata
     * @param terminal what the reader's terminal can show
     */
    public CompileReport(Kata kata, Terminal terminal) {
        this.kata = kata;
        this.style = new Style(terminal);
        this.room = style.width() - INDENT.length();
    }

    /**
     * The lines to print, none longer than the terminal is wide, save a path.
     *
     * @param errors in javac's order, at least one
     */
    public List<String> lines(List<CompileError> errors) {
        CompileError first = errors.get(0);
        List<String> lines = new ArrayList<>(List.of(""));
        wrapped(kata.name() + " does not compile", " ").forEach(line -> lines.add(style.bad(line)));
        lines.add("");
        if (!first.path().isEmpty()) {
            lines.add("  " + place(first));
            lines.add("");
        }
        lines.addAll(source(first));
        lines.addAll(wrapped(first.message(), INDENT));
        String help = help(first);
        if (!help.isEmpty()) {
            lines.add("");
            lines.addAll(wrapped(help, INDENT));
        }
        lines.addAll(more(errors.size() - 1));
        return lines;
    }

    private String place(CompileError error) {
        String root = isTest(error) ? "/src/test/java/" : "/src/main/java/";
        return kata.name() + root + error.path() + (error.line() > 0 ? ":" + error.line() : "");
    }

    private boolean isTest(CompileError error) {
        return Files.exists(
                kata.folder().resolve(Path.of("src", "test", "java")).resolve(error.path()));
    }

    private String help(CompileError error) {
        return !error.path().isEmpty() && isTest(error)
                ? "This is the step's test, and it calls your code as the contract says. Has a name, a parameter or a "
                        + "type changed in your class?"
                : CompileHelp.of(error);
    }

    /** The line and the caret under it; of a long line the part around the caret. */
    private List<String> source(CompileError error) {
        String line = error.sourceLine().stripTrailing();
        if (line.isBlank() || error.column() < 1) {
            return List.of();
        }
        int margin = line.length() - line.stripLeading().length();
        int caret = Math.max(0, (int) error.column() - 1 - margin);
        String text = line.strip();
        int from = text.length() <= room && caret < room ? 0 : Math.max(0, caret - room / 2);
        String shown = window(text, from);
        return List.of(
                INDENT + style.readable(shown),
                INDENT
                        + " "
                                .repeat(style.readable(shown.substring(0, Math.min(shown.length(), caret - from)))
                                                .length()
                                        + Math.max(0, caret - from - shown.length()))
                        + style.bad("^"));
    }

    private String window(String text, int from) {
        String start = from > 0 ? "..." : "";
        String rest = text.substring(Math.min(text.length(), from + start.length()));
        int left = room - start.length();
        return start + (rest.length() <= left ? rest : rest.substring(0, left - 3) + "...");
    }

    private List<String> more(int count) {
        if (count == 0) {
            return List.of();
        }
        String words = count == 1
                ? "One more error follows; it may go away with this one."
                : count + " more errors follow; they may go away with this one.";
        List<String> lines = new ArrayList<>(List.of(""));
        wrapped(words, "  ").forEach(line -> lines.add(style.faint(line)));
        return lines;
    }

    private List<String> wrapped(String text, String indent) {
        return Wrap.lines(style.readable(text), style.width() - indent.length()).stream()
                .map(line -> indent + line)
                .toList();
    }
}
