package kata.proof;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a Markdown text reads, measured on its prose: headings, code blocks, tables and the line of terms are left out.
 *
 * <p>A sentence ends at a full stop, a question or an exclamation mark with white space behind it, and at the end of a
 * paragraph or of a list's item. A word is what stands between white space; code within a sentence is one word of two
 * syllables, whatever it is. The syllables of any other word are its runs of vowels, a silent e at the end aside.
 *
 * @param sentences the sentences, in order, with {@code CODE} for each piece of code
 */
record Readability(List<String> sentences) {

    /** What the proof allows: words a sentence on average, words of the longest sentence, and the least reading ease. */
    static final int MEAN_WORDS = 14;

    static final int MOST_WORDS = 25;
    static final int EASE = 65;

    private static final String CODE = "CODE";
    private static final int SYLLABLES_OF_CODE = 2;
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_E = Pattern.compile("(?<=[a-z]{2})(?<!l)e$|(?<=[aeiouy]l)e$");

    static Readability of(String markdown) {
        String prose = markdown.replaceAll("(?s)```.*?```", "\n")
                .replaceAll("(?m)^(#.*|\\|.*|Terms:.*(\\R\\[.*)*)$", "\n")
                .replaceAll("<summary>.*?</summary>|<[^>]+>", "\n")
                .replaceAll("`[^`]+`", CODE)
                .replaceAll("\\[([^\\]]+)]\\([^)]*\\)", "$1")
                .replaceAll("[*_]", "");
        return new Readability(Arrays.stream(prose.split("\\n\\s*\\n|\\n(?=- )"))
                .flatMap(block -> Stream.of(block.strip().replaceAll("^- ", "").split("(?<=[.?!])\\s+")))
                .map(sentence -> sentence.replaceAll("\\s+", " ").strip())
                .filter(sentence -> !sentence.isBlank())
                .toList());
    }

    /** How many words there are. */
    long words() {
        return sentences.stream().mapToLong(Readability::countWords).sum();
    }

    /** How many words a sentence has on average. */
    double meanWords() {
        return (double) words() / sentences.size();
    }

    /** The sentence with the most words. */
    String longest() {
        return sentences.stream()
                .max(Comparator.comparingLong(Readability::countWords))
                .orElse("");
    }

    /** How many words that one has. */
    long mostWords() {
        return countWords(longest());
    }

    /** Rudolf Flesch's reading ease: about 100 is very plain, 60 plain English, and below 30 is for scholars. */
    double ease() {
        double syllables = sentences.stream()
                .flatMap(Readability::wordsOf)
                .mapToInt(Readability::syllables)
                .sum();
        return 206.835 - 1.015 * meanWords() - 84.6 * syllables / words();
    }

    static int syllables(String word) {
        if (word.contains(CODE)) {
            return SYLLABLES_OF_CODE;
        }
        String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        Matcher vowels = VOWELS.matcher(SILENT_E.matcher(letters).replaceFirst(""));
        return Math.max(1, (int) vowels.results().count());
    }

    private static long countWords(String sentence) {
        return wordsOf(sentence).count();
    }

    private static Stream<String> wordsOf(String sentence) {
        return Arrays.stream(sentence.split(" ")).filter(word -> word.matches(".*[\\p{L}\\d].*"));
    }
}
