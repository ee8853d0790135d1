package kata.fake.server;

/** The characters of tokens, such as methods and header names (RFC 9110, section 5.6.2). */
final class Tokens {

    private static final boolean[] TOKEN = new boolean[128];

    static {
        for (char c = '!'; c <= '~'; c++) {
            TOKEN[c] = "\"(),/:;<=>?@[\\]{}".indexOf(c) < 0;
        }
    }

    private Tokens() {}

    /** Whether a character, or a byte from 0 to 255, may stand in a token. */
    static boolean isTokenChar(int c) {
        return c >= 0 && c < TOKEN.length && TOKEN[c];
    }
}
