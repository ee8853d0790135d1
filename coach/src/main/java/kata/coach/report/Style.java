package kata.coach.report;

/** Colours and glyphs for one terminal. Every glyph is one column wide. */
public final class Style {

    private static final String RESET = "\u001b[0m";

    private final Terminal terminal;

    /** The style for this terminal. */
    public Style(Terminal terminal) {
        this.terminal = terminal;
    }

    /** How long a line may get, colours aside. */
    public int width() {
        return terminal.columns();
    }

    /** What is done. */
    public String good(String text) {
        return coloured("\u001b[32m", text);
    }

    /** What is wrong. */
    public String bad(String text) {
        return coloured("\u001b[31m", text);
    }

    /** Where the learner is. */
    public String here(String text) {
        return coloured("\u001b[1;36m", text);
    }

    /** What is to be read first. */
    public String strong(String text) {
        return coloured("\u001b[1m", text);
    }

    /** What may be skipped. */
    public String faint(String text) {
        return coloured("\u001b[2m", text);
    }

    /** The mark of what is done. */
    public String done() {
        return terminal.unicode() ? "\u2714" : "x";
    }

    /** The mark of where the learner is. */
    public String pointer() {
        return terminal.unicode() ? "\u25b6" : ">";
    }

    /** The mark of what is begun. */
    public String begun() {
        return terminal.unicode() ? "\u2026" : "~";
    }

    /** The mark of what has not been begun. */
    public String waiting() {
        return terminal.unicode() ? "\u00b7" : ".";
    }

    /** A space that would not be seen; a dot is no ASCII form of it, being a dot. */
    String space() {
        return terminal.unicode() ? "\u00b7" : "\\u{20}";
    }

    /** The mark of what is wrong. */
    public String broken() {
        return terminal.unicode() ? "\u2718" : "!";
    }

    /** A line across, of that many columns. */
    public String rule(int width) {
        return (terminal.unicode() ? "\u2500" : "-").repeat(width);
    }

    /** A bar that is filled as far as the work is done, of that many columns. */
    public String bar(long done, long all, int width) {
        int filled = all == 0 ? 0 : (int) (done * width / all);
        String full = terminal.unicode() ? "\u2588" : "#";
        String empty = terminal.unicode() ? "\u2591" : "-";
        return good(full.repeat(filled)) + faint(empty.repeat(width - filled));
    }

    /**
     * Replaces what an ASCII terminal would show as a question mark, and what any terminal would obey instead of showing
     * it: control characters, line ends aside. A tab becomes four spaces.
     */
    public String readable(String text) {
        StringBuilder readable = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (point == '\t') {
                readable.append("    ");
            } else if (isShown(point)) {
                readable.appendCodePoint(point);
            } else {
                readable.append("\\u{").append(Integer.toHexString(point)).append('}');
            }
        });
        return readable.toString();
    }

    private boolean isShown(int point) {
        boolean lineEnd = point == '\n' || point == '\r';
        return lineEnd || !Character.isISOControl(point) && (terminal.unicode() || point < 0x80);
    }

    private String coloured(String code, String text) {
        return terminal.colour() && !text.isEmpty() ? code + text + RESET : text;
    }
}
