package kata.cli.doctor;

/**
 * What one look found.
 *
 * @param level how bad it is
 * @param text what is so
 * @param remedy what to type or do; empty if nothing
 */
public record Finding(Level level, String text, String remedy) {

    /** How bad a finding is. */
    public enum Level {
        /** As it should be. */
        FINE,
        /** Something to know; the kata works. */
        NOTE,
        /** The kata, or a part of it, will not work. */
        WRONG
    }

    static Finding fine(String text) {
        return new Finding(Level.FINE, text, "");
    }

    static Finding note(String text, String remedy) {
        return new Finding(Level.NOTE, text, remedy);
    }

    static Finding wrong(String text, String remedy) {
        return new Finding(Level.WRONG, text, remedy);
    }
}
