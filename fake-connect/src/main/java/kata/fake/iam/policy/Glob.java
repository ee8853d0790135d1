package kata.fake.iam.policy;

import java.util.List;

/**
 * A pattern that is ready to be compared: characters that stand for themselves, and wildcards. In the worst case it
 * takes the length of the text times the length of the pattern, so that no pattern can keep the fake busy.
 */
final class Glob {

    private final List<Token> tokens;

    Glob(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    /**
     * One step of a pattern.
     *
     * @param kind a character that stands for itself, any one character, or any number of characters
     * @param codePoint the character that stands for itself
     * @param colons whether the wildcard may stand for a colon
     */
    record Token(Kind kind, int codePoint, boolean colons) {

        static Token literal(int codePoint) {
            return new Token(Kind.LITERAL, codePoint, true);
        }

        static Token wildcard(int codePoint, boolean colons) {
            return new Token(codePoint == '*' ? Kind.MANY : Kind.ONE, codePoint, colons);
        }

        boolean accepts(int c, boolean ignoreCase) {
            if (kind != Kind.LITERAL) {
                return colons || c != ':';
            }
            return c == codePoint || ignoreCase && fold(c) == fold(codePoint);
        }

        private static int fold(int c) {
            return Character.toLowerCase(Character.toUpperCase(c));
        }
    }

    enum Kind {
        LITERAL,
        ONE,
        MANY
    }

    boolean matches(String text) {
        return matches(text, false);
    }

    /** Follows all ways through the pattern at once: after each character, which tokens may come next. */
    boolean matches(String text, boolean ignoreCase) {
        boolean[] next = new boolean[tokens.size() + 1];
        next[0] = true;
        skipMany(next);
        for (int at = 0; at < text.length() && !takesTheRest(next); at += Character.charCount(text.codePointAt(at))) {
            next = step(next, text.codePointAt(at), ignoreCase);
        }
        return next[tokens.size()];
    }

    /** Whether a star at the end has been reached that may stand for whatever follows. */
    private boolean takesTheRest(boolean[] next) {
        int last = tokens.size() - 1;
        return last >= 0
                && next[last]
                && tokens.get(last).kind() == Kind.MANY
                && tokens.get(last).colons();
    }

    private boolean[] step(boolean[] now, int c, boolean ignoreCase) {
        boolean[] next = new boolean[now.length];
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (now[i] && token.accepts(c, ignoreCase)) {
                next[token.kind() == Kind.MANY ? i : i + 1] = true;
            }
        }
        skipMany(next);
        return next;
    }

    private void skipMany(boolean[] next) {
        for (int i = 0; i < tokens.size(); i++) {
            if (next[i] && tokens.get(i).kind() == Kind.MANY) {
                next[i + 1] = true;
            }
        }
    }
}
