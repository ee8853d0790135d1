package kata.coach.report;

/** Colours and glyphs for one terminal. Every glyph is one column wide. */
final class Style {

    private static final String RESET = "\u001b[0m";

    private final Terminal terminal;

    Style(Terminal terminal) {
        this.terminal = terminal;
    }

    /** How long a line may get, colours aside. */
    int width() {
        return terminal.columns();
    }

    String good(String text) {
        return coloured("\u001b[32m", text);
    }

    String bad(String text) {
        return coloured("\u001b[31m", text);
    }

    String here(String text) {
        return coloured("\u001b[1;36m", text);
    }

    String strong(String text) {
        return coloured("\u001b[1m", text);
    }

    String faint(String text) {
        return coloured("\u001b[2m", text);
    }

    String done() {
        return terminal.unicode() ? "\u2714" : "x";
    }

    String pointer() {
        return terminal.unicode() ? "\u25b6" : ">";
    }

    String begun() {
        return terminal.unicode() ? "\u2026" : "~";
    }

    String waiting() {
        return terminal.unicode() ? "\u00b7" : ".";
    }

    /** A space that would not be seen; a dot is no ASCII form of it, being a dot. */
    String space() {
        return terminal.unicode() ? "\u00b7" : "\\u{20}";
    }

    String broken() {
        return terminal.unicode() ? "\u2718" : "!";
    }

    String rule(int width) {
        return (terminal.unicode() ? "\u2500" : "-").repeat(width);
    }

    String bar(long done, long all, int width) {
        int filled = all == 0 ? 0 : (int) (done * width / all);
        String full = terminal.unicode() ? "\u2588" : "#";
        String empty = terminal.unicode() ? "\u2591" : "-";
        return good(full.repeat(filled)) + faint(empty.repeat(width - filled));
    }

    /**
     * Replaces what an ASCII terminal would show as a question mark, and what any terminal would obey instead of showing
     * it: control characters, line ends aside. A tab becomes four spaces.
     */
    String readable(String text) {
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
