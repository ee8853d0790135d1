package kata.coach.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kata.coach.timeline.Timeline;
import kata.coach.timeline.Timeline.Row;
import kata.coach.verdict.Failure;

/**
 * Draws a timeline: a column for each call, as many as fit around the first that is not as it should be. On the axis,
 * which is the first row, a value that repeats the one before it is left away.
 */
final class TimelineChart {

    private static final Pattern SUCCESS = Pattern.compile("2\\d\\d");
    private static final Pattern ERROR = Pattern.compile("[45]\\d\\d|none");

    private static final Pattern TRANSCRIPT = Pattern.compile("\\d+\\.\\d+s (\\d{3}|no reply)\\b");

    /** What stands for a call in a transcript. */
    private static final Pattern CALL = Pattern.compile("\\b(\\d{3}|no reply)\\b");

    private static final String GAP = "  ";

    private final Style style;

    TimelineChart(Style style) {
        this.style = style;
    }

    /** The lines to print, none longer than {@code width} columns (colours aside). */
    List<String> lines(Timeline timeline, Failure failure, int width) {
        Timeline marked = withRoomForMark(timeline.mark().isPresent() ? timeline : parted(timeline, failure));
        int labels = marked.rows().stream()
                        .mapToInt(row -> row.name().length())
                        .max()
                        .orElse(0)
                + GAP.length();
        int cell = marked.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .mapToInt(String::length)
                        .max()
                        .orElse(0)
                + GAP.length();
        int shown = Math.max(1, Math.min(marked.size(), (width - labels + GAP.length()) / cell));
        int from = from(marked, shown);
        List<String> lines = new ArrayList<>(Wrap.lines(heading(timeline.size(), from, shown), width));
        for (int row = 0; row < marked.rows().size(); row++) {
            lines.add(row(marked.rows().get(row), from, shown, labels, cell, row == 0));
        }
        marked.mark().ifPresent(column -> lines.add(caret(labels + (column - from) * cell, marked.remark(), width)));
        lines.addAll(Wrap.lines(style.readable(legend(marked)), width));
        return lines;
    }

    /** Where two transcripts part, their calls part, if it is this timeline's calls that the actual one lists. */
    private static Timeline parted(Timeline timeline, Failure failure) {
        boolean ofThese = failure.isComparison()
                && TRANSCRIPT.matcher(failure.actual()).find()
                && calls(failure.actual()) == timeline.size();
        if (!ofThese) {
            return timeline;
        }
        int alike = 0;
        String[] expected = failure.expected().split("\\s+");
        String[] actual = failure.actual().split("\\s+");
        while (alike < Math.min(expected.length, actual.length) && expected[alike].equals(actual[alike])) {
            alike++;
        }
        int column = calls(String.join(" ", List.of(actual).subList(0, alike)));
        return timeline.marked(column, column < timeline.size() ? "they part here" : "another call was expected");
    }

    private static int calls(String transcript) {
        return (int) CALL.matcher(transcript).results().count();
    }

    /** The marked call stands two thirds along: what led to it tells more than what followed. */
    private static int from(Timeline timeline, int shown) {
        int wanted = timeline.mark().orElse(0) - shown * 2 / 3;
        return Math.max(0, Math.min(wanted, timeline.size() - shown));
    }

    /** A call that never came has no column. */
    private static Timeline withRoomForMark(Timeline timeline) {
        if (timeline.mark().orElse(0) < timeline.size()) {
            return timeline;
        }
        List<Row> rows = timeline.rows().stream()
                .map(row -> new Row(
                        row.name(),
                        row.meaning(),
                        Stream.concat(row.cells().stream(), Stream.of("")).toList()))
                .toList();
        return new Timeline(rows, timeline.mark(), timeline.remark());
    }

    private static String heading(int calls, int from, int shown) {
        return shown >= calls
                ? "Call by call"
                : "Call by call: " + (from + 1) + " to " + Math.min(calls, from + shown) + " of " + calls;
    }

    private String row(Row row, int from, int shown, int labels, int cell, boolean axis) {
        String cells = IntStream.range(from, from + shown)
                .mapToObj(column -> {
                    String text = row.cells().get(column);
                    boolean again =
                            axis && column > from && text.equals(row.cells().get(column - 1));
                    String shownText = again ? "" : style.readable(text);
                    return coloured(shownText) + " ".repeat(Math.max(0, cell - shownText.length()));
                })
                .collect(Collectors.joining());
        return style.faint(row.name()) + " ".repeat(labels - row.name().length()) + cells.stripTrailing();
    }

    private String coloured(String cell) {
        if (SUCCESS.matcher(cell).matches()) {
            return style.good(cell);
        }
        return ERROR.matcher(cell).matches() ? style.bad(cell) : cell;
    }

    private String caret(int column, String remark, int width) {
        String words = style.readable(remark);
        int room = width - column - 2;
        if (words.length() <= room || column < words.length()) {
            return " ".repeat(column) + "^ " + Wrap.cut(words, Math.max(room, 4));
        }
        return " ".repeat(column - words.length() - 1) + words + " ^";
    }

    private static String legend(Timeline timeline) {
        return timeline.rows().stream()
                .filter(row -> !row.meaning().isEmpty())
                .map(row -> row.name() + ": " + row.meaning())
                .collect(Collectors.joining("; "));
    }
}
