package kata.proof;

import java.time.Duration;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kata.coach.verdict.Failure;
import kata.coach.verdict.StepVerdict;
import kata.coach.verdict.TestVerdict;
import kata.coach.verdict.Verdict;

/**
 * One run of a kata's tests.
 *
 * @param seed what the order of the tests and their random numbers were drawn from
 * @param results what each test came to, by its name: {@link #PASSED}, or why it failed, in a line
 * @param time how long the run took
 */
record Round(long seed, SortedMap<String, String> results, Duration time) {

    static final String PASSED = "passed";

    Round {
        results = Collections.unmodifiableSortedMap(new TreeMap<>(results));
    }

    static Round of(long seed, Verdict verdict, Duration time) {
        SortedMap<String, String> results = new TreeMap<>();
        Stream.concat(
                        verdict.rules().stream(),
                        verdict.steps().stream().map(StepVerdict::tests).flatMap(tests -> tests.stream()))
                .forEach(test -> results.put(test.id(), result(test)));
        return new Round(seed, results, time);
    }

    /** A line for each test: its name, a tab, and its result. */
    Stream<String> lines() {
        return results.entrySet().stream().map(result -> result.getKey() + "\t" + result.getValue());
    }

    /** Reads what {@link #lines()} wrote; other lines are somebody else's. */
    static Round read(long seed, Stream<String> lines, Duration time) {
        SortedMap<String, String> results = new TreeMap<>();
        lines.map(line -> line.split("\t", 2))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> results.put(parts[0], parts[1]));
        return new Round(seed, results, time);
    }

    private static String result(TestVerdict test) {
        return test.cause().map(Round::why).orElse(PASSED);
    }

    private static String why(Failure failure) {
        String text = failure.exception() + ": " + failure.message();
        return text.replaceAll("\\s+", " ").strip();
    }
}
