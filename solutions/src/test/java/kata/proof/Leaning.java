package kata.proof;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a kata's README says of a step that needs others, in the sentence that learners read: "Each step stands alone,
 * except that step 6 puts 2 to 5 together."
 *
 * @param step the step that leans; 0 if none does
 * @param on the steps that it leans on, in order
 */
record Leaning(int step, List<Integer> on) {

    private static final Pattern SENTENCE = Pattern.compile("(?s)Each step stands alone(?<rest>[^.]*)\\.");
    private static final Pattern NUMBERS = Pattern.compile("(?<from>\\d)(?:\\s+to\\s+(?<to>\\d))?");

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException if the sentence is missing, or names a step and none that it leans on
     */
    static Leaning declaredIn(String readme) {
        Matcher sentence = SENTENCE.matcher(readme);
        if (!sentence.find()) {
            throw new IllegalArgumentException("The README has no sentence that begins \"Each step stands alone\"");
        }
        List<Integer> numbers = NUMBERS.matcher(sentence.group("rest"))
                .results()
                .flatMapToInt(Leaning::range)
                .boxed()
                .toList();
        if (numbers.size() == 1) {
            throw new IllegalArgumentException("This names one step, and not those that it leans on: "
                    + sentence.group().replaceAll("\\s+", " "));
        }
        return numbers.isEmpty()
                ? new Leaning(0, List.of())
                : new Leaning(numbers.get(0), List.copyOf(new TreeSet<>(numbers.subList(1, numbers.size()))));
    }

    private static IntStream range(MatchResult numbers) {
        int from = Integer.parseInt(numbers.group(1));
        return IntStream.rangeClosed(from, numbers.group(2) == null ? from : Integer.parseInt(numbers.group(2)));
    }
}
