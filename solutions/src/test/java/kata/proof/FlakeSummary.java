package kata.proof;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What many runs of one kata came to: whether all are equal and green, and if not, which seeds to look at.
 *
 * @param kata the kata's name
 * @param rounds the runs, at least one
 */
record FlakeSummary(String kata, List<Round> rounds) {

    private static final int MOST_SHOWN = 10;
    private static final int COLUMNS = 76;

    FlakeSummary {
        rounds = List.copyOf(rounds);
    }

    /** True if every test of every run passed, and each run had the same tests. */
    boolean passed() {
        return rounds.stream().allMatch(this::isAsItShouldBe);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        long equal = rounds.stream().filter(this::isAsItShouldBe).count();
        lines.add("%s: %s of %s rounds green and equal, %s tests each"
                .formatted(kata, equal, rounds.size(), tests().size()));
        lines.add("  seeds %s to %s; the median round took %s, the longest %s"
                .formatted(
                        rounds.get(0).seed(),
                        rounds.get(rounds.size() - 1).seed(),
                        seconds(times().get(rounds.size() / 2)),
                        seconds(times().get(rounds.size() - 1))));
        rounds.stream()
                .filter(round -> !isAsItShouldBe(round))
                .limit(MOST_SHOWN)
                .flatMap(this::differences)
                .forEach(lines::add);
        return lines;
    }

    private Stream<String> differences(Round round) {
        Stream<String> differences = tests().stream()
                .filter(test -> !Round.PASSED.equals(round.results().get(test)))
                .flatMap(test ->
                        Stream.of("    " + test, cut("      " + round.results().getOrDefault(test, "did not run"))));
        return Stream.concat(Stream.of("  seed " + round.seed() + ":"), differences);
    }

    private boolean isAsItShouldBe(Round round) {
        return !round.results().isEmpty()
                && round.results().keySet().equals(tests())
                && round.results().values().stream().allMatch(Round.PASSED::equals);
    }

    /** The tests of all rounds: what one of them has and another lacks is a difference too. */
    private Set<String> tests() {
        Set<String> tests = new TreeSet<>();
        rounds.forEach(round -> tests.addAll(round.results().keySet()));
        return tests;
    }

    private List<Duration> times() {
        return rounds.stream().map(Round::time).sorted().toList();
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }

    private static String cut(String line) {
        return line.length() <= COLUMNS ? line : line.substring(0, COLUMNS - 3) + "...";
    }
}
