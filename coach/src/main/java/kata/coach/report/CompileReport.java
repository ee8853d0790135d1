package kata.coach.report;

import java.util.ArrayList;
import java.util.List;
import kata.coach.engine.CompileError;

/** Words what javac refused: the first error in full, with its line and a word of help; the rest is counted. */
public final class CompileReport {

    private final Kata kata;
    private final Style style;

    /**
     * A report on this kata for this terminal.
     *
     * @param kata the kata
     * @param terminal what the reader's terminal can show
     */
    public CompileReport(Kata kata, Terminal terminal) {
        this.kata = kata;
        this.style = new Style(terminal);
    }

    /** The lines to print; {@code errors} holds at least one, in javac's order. */
    public List<String> lines(List<CompileError> errors) {
        CompileError first = errors.get(0);
        List<String> lines = new ArrayList<>();
        lines.add(" " + kata.name() + ": " + first.path() + ":" + first.line());
        Wrap.lines(style.readable(first.message()), style.width() - 4).forEach(line -> lines.add("    " + line));
        return lines;
    }
}
