package kata.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The table of docs/throttling.md, row by row. */
final class Table {

    /**
     * A strategy and what the burst came to under it.
     *
     * @param how {@code virtual}, or the version of the client that was measured
     */
    record Row(Strategy strategy, String how, Run run) {}

    private static final List<String> HEAD = List.of(
            "| Strategy | Time | Total time | Half answered after | Calls | 429s | Gave up |",
            "|---|---|--:|--:|--:|--:|--:|");

    private Table() {}

    static List<String> head() {
        return HEAD;
    }

    static String line(Row row) {
        Run run = row.run();
        return "| [" + row.strategy().name() + "](#" + anchor(row.strategy()) + ") | " + row.how() + " | "
                + seconds(run.totalTime()) + " | "
                + run.halfAnsweredAfter().map(Table::seconds).orElse("never") + " | " + number(run.calls()) + " | "
                + number(run.refused()) + " | " + number(run.gaveUp()) + " |";
    }

    /** A heading and a plot, whose words say what the picture shows. */
    static List<String> plot(Row row) {
        return List.of(
                "### " + row.strategy().name(),
                "",
                "![" + summary(row) + "](throttling/" + row.strategy().file() + ".svg)",
                "");
    }

    /** Such as {@code Pacing: 50 calls in 22.5 s, no 429, 50 of 50 callers answered}. */
    static String summary(Row row) {
        Run run = row.run();
        String refused = run.refused() == 0 ? "no 429" : number(run.refused()) + " of them a 429";
        return row.strategy().name() + ": " + number(run.calls()) + " calls in " + seconds(run.totalTime()) + ", "
                + refused + "; " + run.answered() + " of " + Burst.CALLERS + " callers answered";
    }

    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }

    private static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** As GitHub makes it of a heading: lower case, punctuation dropped, hyphens for spaces. */
    private static String anchor(Strategy strategy) {
        return strategy.name()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9 -]", "")
                .replace(' ', '-');
    }
}
