package kata.fake.serve;

import java.util.ArrayList;
import java.util.List;
import kata.fake.serve.Terminal.Style;

/** A line that gets no longer than its terminal is wide, colours aside. */
final class Line {

    private static final String CUT = "..";

    private final Terminal terminal;
    private final StringBuilder text = new StringBuilder();
    private int room;

    Line(Terminal terminal) {
        this.terminal = terminal;
        this.room = terminal.columns();
    }

    /** How many characters may still be added. */
    int room() {
        return room;
    }

    /** Adds a text and, before it, a space unless it is the first; what is too long for the line is cut. */
    Line add(Style style, String more) {
        String space = text.isEmpty() ? "" : " ";
        if (room > space.length() + CUT.length()) {
            String fitting = cut(more, room - space.length());
            text.append(space).append(terminal.styled(style, fitting));
            room -= space.length() + fitting.length();
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** A text of at most so many characters; one that was longer ends in two dots. */
    static String cut(String text, int columns) {
        return text.length() <= columns ? text : text.substring(0, Math.max(0, columns - CUT.length())) + CUT;
    }

    /** A text in lines of at most so many characters, but in no more than so many lines: the last one is cut. */
    static List<String> wrap(String text, int columns, int lines) {
        List<String> wrapped = new ArrayList<>();
        String rest = text;
        while (rest.length() > columns && wrapped.size() < lines - 1) {
            int space = rest.lastIndexOf(' ', columns);
            int end = space > 0 ? space : columns;
            wrapped.add(rest.substring(0, end));
            rest = rest.substring(end).stripLeading();
        }
        wrapped.add(cut(rest, columns));
        return wrapped;
    }

    /** A text in one line that no terminal obeys: control characters, which a client may well have sent, are shown. */
    static String readable(String text) {
        StringBuilder readable = new StringBuilder();
        text.strip().replaceAll("\\s+", " ").codePoints().forEach(point -> {
            if (Character.isISOControl(point) || Character.getType(point) == Character.FORMAT) {
                readable.append("\\u{").append(Integer.toHexString(point)).append('}');
            } else {
                readable.appendCodePoint(point);
            }
        });
        return readable.toString();
    }
}
