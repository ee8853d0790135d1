package kata.coach.engine;

/**
 * One thing that javac refused.
 *
 * @param path the file's path below its source root; empty if javac names none
 * @param line the line, from 1, or 0 if javac names none
 * @param column the column, from 1, with a tab to every eighth column, or 0 if javac names none
 * @param message javac's own words
 * @param code javac's key for the kind of error, such as {@code compiler.err.cant.resolve.location}
 * @param sourceLine the line's text, tabs expanded as {@code column} counts them; empty if javac names no line
 * @param suggestion a name that fits where one was not found: that of an import, such as {@code java.util.List}, or one
 *     that is spelt nearly alike; empty if there is none
 */
public record CompileError(
        String path, long line, long column, String message, String code, String sourceLine, String suggestion) {

    /** The code of an error in javac itself. */
    public static final String BROKEN_DOWN = "broken.down";
}
