package kata.cli.view;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Supplier;
import kata.coach.report.Style;
import kata.coach.report.Terminal;

/**
 * Where the program prints. On a terminal that can, a new page pushes the old one up into the scroll-back; elsewhere lines
 * follow one another.
 */
public final class Screen {

    private static final String TO_TOP = "\u001b[H\u001b[J";
    /** Up to the empty line above the bar, and all away from there. */
    private static final String ERASE_BAR = "\r\u001b[A\u001b[J";

    private final PrintStream out;
    private final Supplier<Display> display;
    private boolean barShown;

    /**
     * @param out takes what is printed
     * @param display what the terminal is like now; it may change its size
     */
    public Screen(PrintStream out, Supplier<Display> display) {
        this.out = out;
        this.display = display;
    }

    /** What the terminal can show. */
    public Terminal terminal() {
        return display.get().terminal();
    }

    /** Colours and glyphs for it. */
    public Style style() {
        return new Style(terminal());
    }

    /** How many lines of text fit above the last line. */
    public int rowsForText() {
        return display.get().erases() ? Math.max(5, display.get().rows() - 2) : Integer.MAX_VALUE;
    }

    /** A new page: what stood on the screen scrolls away. */
    public void page(List<String> lines) {
        StringBuilder text = new StringBuilder();
        hideBar(text);
        if (display.get().erases()) {
            text.append(System.lineSeparator().repeat(display.get().rows())).append(TO_TOP);
        }
        print(text, lines);
    }

    /** More lines, below what is there. */
    public void add(List<String> lines) {
        StringBuilder text = new StringBuilder();
        hideBar(text);
        print(text, lines);
    }

    /** The last line, which is replaced by whatever is printed next. Not shown where it could not be taken back. */
    public void bar(String line) {
        if (display.get().erases()) {
            StringBuilder text = new StringBuilder();
            hideBar(text);
            text.append(System.lineSeparator()).append(line);
            barShown = true;
            out.print(text);
            out.flush();
        }
    }

    private void hideBar(StringBuilder text) {
        if (barShown) {
            text.append(ERASE_BAR);
            barShown = false;
        }
    }

    private void print(StringBuilder text, List<String> lines) {
        lines.forEach(line -> text.append(line).append(System.lineSeparator()));
        out.print(text);
        out.flush();
    }
}
