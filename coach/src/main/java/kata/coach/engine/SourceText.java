package kata.coach.engine;

import java.net.URI;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** A source in memory, for javac. */
final class SourceText extends SimpleJavaFileObject {

    private static final int TAB = 8;

    private final String path;
    private final String text;

    SourceText(String path, String text) {
        super(URI.create("source:///" + path), Kind.SOURCE);
        this.path = path;
        this.text = text;
    }

    /** The path of a source that javac hands back; it may come in a wrapper. */
    static String path(JavaFileObject source) {
        return source.toUri().getPath().substring(1);
    }

    String path() {
        return path;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }

    /** The text of a line, from 1, with its tabs expanded as javac counts columns; empty if there is no such line. */
    String line(long number) {
        StringBuilder expanded = new StringBuilder();
        text.lines()
                .skip(Math.max(0, number - 1))
                .limit(number < 1 ? 0 : 1)
                .forEach(line -> line.chars().forEach(character -> {
                    if (character == '\t') {
                        expanded.append(" ".repeat(TAB - expanded.length() % TAB));
                    } else {
                        expanded.append((char) character);
                    }
                }));
        return expanded.toString();
    }
}
