package kata.coach.timeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What happened in a test, call by call: a table with a column for each call and a row for each thing to be told of it.
 * The first row is the axis. A test's bench publishes it when the test has failed, and the report draws it.
 *
 * @param rows at least one; all have a cell for each call
 * @param mark the column of the first call that is not as it should be, from 0; empty if the bench does not know
 * @param remark what is wrong with that call, in a few words; empty if there is no mark
 */
public record Timeline(List<Row> rows, OptionalInt mark, String remark) {

    /** The key of the report entry by which a failed test hands over its timeline. */
    public static final String KEY = "kata.timeline";

    /** What a cell shows where there is nothing to tell. */
    public static final String NONE = "-";

    private static final String TAB = "\t";
    private static final String MARK = "mark";
    private static final int NANO_DIGITS = 9;

    /** @throws IllegalArgumentException if there is no row, or rows differ in their length */
    public Timeline {
        rows = List.copyOf(rows);
        if (rows.stream().mapToInt(row -> row.cells().size()).distinct().count() != 1) {
            throw new IllegalArgumentException("A timeline needs rows, all of one length, but has " + rows);
        }
    }

    /**
     * One thing to be told of each call.
     *
     * @param name a short word, such as {@code tokens}
     * @param meaning what the word means, for somebody who never saw it; empty if it needs no words
     * @param cells one for each call, without tabs and line ends
     */
    public record Row(String name, String meaning, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A timeline without a mark. */
    public static Timeline of(Row... rows) {
        return new Timeline(List.of(rows), OptionalInt.empty(), "");
    }

    /** The same with a mark at this column. */
    public Timeline marked(int column, String why) {
        return new Timeline(rows, OptionalInt.of(column), why);
    }

    /** How many calls it shows. */
    public int size() {
        return rows.get(0).cells().size();
    }

    /** Hands this timeline to the report, if the test has failed and there is a call to show. Meant for afterEach. */
    public void publishIfFailed(ExtensionContext test) {
        if (test.getExecutionException().isPresent() && size() > 0) {
            test.publishReportEntry(KEY, text());
        }
    }

    /** A time for a cell, in seconds: {@code 0.25s}, or to a thousandth where there is more to it. */
    public static String seconds(Duration time) {
        BigDecimal seconds = BigDecimal.valueOf(time.getSeconds()).add(BigDecimal.valueOf(time.getNano(), NANO_DIGITS));
        return plain(seconds, 3) + "s";
    }

    /** A number of tokens for a cell, with at most two digits behind the point. */
    public static String tokens(double tokens) {
        return plain(BigDecimal.valueOf(tokens), 2);
    }

    /** One text that {@link #read(String)} understands, since a report entry holds nothing else. */
    public String text() {
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(String.join(TAB, row.name(), row.meaning(), String.join(TAB, row.cells()))));
        mark.ifPresent(column -> lines.add(String.join(TAB, MARK, Integer.toString(column), remark)));
        return String.join("\n", lines);
    }

    /**
     * Reads what {@link #text()} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static Timeline read(String text) {
        List<Row> rows = new ArrayList<>();
        for (String line : text.split("\n")) {
            List<String> parts = List.of(line.split(TAB, -1));
            if (parts.size() < 3) {
                throw new IllegalArgumentException("This is no line of a timeline: " + line);
            }
            if (parts.get(0).equals(MARK)) {
                return new Timeline(rows, OptionalInt.of(Integer.parseInt(parts.get(1))), parts.get(2));
            }
            rows.add(new Row(parts.get(0), parts.get(1), parts.subList(2, parts.size())));
        }
        return new Timeline(rows, OptionalInt.empty(), "");
    }

    /** Rounded down: 0.999 of a token is none yet. */
    private static String plain(BigDecimal number, int digits) {
        BigDecimal rounded = number.setScale(digits, RoundingMode.DOWN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
