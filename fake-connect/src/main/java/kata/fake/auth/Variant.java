package kata.fake.auth;

import java.util.Arrays;
import java.util.List;

/**
 * A canonical request as a client might have made it.
 *
 * @param text the whole of it
 * @param slip what the client did, as the end of a sentence
 */
record Variant(String text, String slip) {

    private static final List<String> PARTS = List.of("the method", "the path", "the query");

    static Variant of(CanonicalRequest request, String slip) {
        return new Variant(request.text(), slip);
    }

    /** Which line differs first from another text, and what the slip was. */
    String sentence(String expected) {
        String[] right = expected.split("\n", -1);
        String[] wrong = text.split("\n", -1);
        int line = Arrays.mismatch(right, wrong);
        return "Line " + (line + 1) + " of the canonical request differs first" + part(line) + ": it was signed as "
                + quoted(wrong, line) + " and should be " + quoted(right, line) + ". " + slip;
    }

    private static String part(int line) {
        return line < PARTS.size() ? " (" + PARTS.get(line) + ")" : "";
    }

    private static String quoted(String[] lines, int line) {
        return line < lines.length ? "'" + lines[line] + "'" : "nothing";
    }
}
