package kata.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The answer to a step, as far as a text could give it away: what the solution's bodies say, word for word, save the names
 * that its author chose, for which any name stands.
 *
 * @param bodies the words of each body, {@link #ANY} in place of a chosen name
 */
record Answer(List<List<String>> bodies) {

    private static final String ANY = "?";

    /** So many tokens together tell as much as a word. */
    private static final int TOKENS_OF_A_WORD = 4;

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}_$][\\p{L}\\d_$]*(?:-[\\p{L}\\d_$]+)*|\\d+|\\S");
    private static final Pattern LITERAL = Pattern.compile("\"(?:\\\\.|[^\"\\\\\n])*\"");
    private static final Pattern CODE = Pattern.compile("[.(=;{<:]");
    private static final Set<String> KEYWORDS = Set.of(
            "return", "new", "if", "else", "for", "while", "throw", "case", "default", "final", "null", "true", "false",
            "int", "long", "double", "boolean", "String", "switch", "try", "catch", "this", "static", "private");

    /** The answer that the solution gives and the stub does not. */
    static Answer of(String solution, String stub) {
        Code finished = Code.of(solution);
        Set<String> chosen = new HashSet<>(finished.names());
        chosen.removeAll(Code.of(stub).names());
        Set<String> given = Set.copyOf(Code.of(stub).bodies());
        return new Answer(finished.bodies().stream()
                .filter(body -> !given.contains(body))
                .map(body -> tokens(withoutSentences(body)).stream()
                        .map(token -> chosen.contains(token) ? ANY : token)
                        .toList())
                .toList());
    }

    /** What is written for people, such as an exception's message, is no part of the answer: the contract may say the same. */
    private static String withoutSentences(String body) {
        return LITERAL.matcher(body)
                .replaceAll(text -> Matcher.quoteReplacement(text.group().contains(" ") ? "\"\"" : text.group()));
    }

    /** The run of the answer's words that a text repeats and that tells most; empty if it repeats none. */
    Quote tellingMost(String text) {
        List<String> words = tokens(text);
        Quote most = new Quote(0, List.of());
        for (List<String> body : bodies) {
            for (int from = 0; from < body.size(); from++) {
                for (int at = 0; at < words.size(); at++) {
                    most = longer(most, body.subList(from, body.size()), words.subList(at, words.size()));
                }
            }
        }
        return most;
    }

    /** What a text repeats from here on, if that tells more; which it hardly ever does, so that it is counted first. */
    private static Quote longer(Quote most, List<String> body, List<String> words) {
        int length = 0;
        long telling = 0;
        while (length < Math.min(body.size(), words.size()) && matches(body.get(length), words.get(length))) {
            telling += tells(body.get(length)) ? 1 : 0;
            length++;
        }
        Quote quote = new Quote(Math.max(telling, length / TOKENS_OF_A_WORD), words.subList(0, length));
        return quote.telling() > most.telling() && quote.isCode() ? quote : most;
    }

    private static boolean matches(String wanted, String word) {
        return wanted.equals(ANY) ? Character.isJavaIdentifierStart(word.charAt(0)) : wanted.equals(word);
    }

    private static boolean tells(String token) {
        return !token.equals(ANY) && Character.isLetter(token.charAt(0)) && !KEYWORDS.contains(token);
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    /**
     * What a text repeats of an answer.
     *
     * @param telling how many of its words are neither Java's own nor anybody's choice; a long run counts by its length,
     *     whatever its words
     * @param repeated the words
     */
    record Quote(long telling, List<String> repeated) {

        String words() {
            return String.join(" ", repeated);
        }

        private boolean isCode() {
            return CODE.matcher(words()).find();
        }
    }
}
