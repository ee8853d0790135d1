package kata.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A picture of a run, as SVG: a row for each caller, with their calls from left to right, and below the tokens in the
 * server's bucket. The same run gives the same text.
 */
final class Plot {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 330;
    private static final int LEFT = 62;
    private static final int RIGHT = 704;
    private static final int CALLERS_TOP = 52;
    private static final int ROW = 4;
    private static final int TOKENS_TOP = 268;
    private static final int TOKENS_BOTTOM = 302;
    private static final int MOST_TICKS = 10;
    private static final double SMALLEST_MARK = 3;
    private static final int[] STEPS = {1, 2, 5, 10, 20, 30, 60, 120, 300, 600};

    private final Run run;
    private final String title;
    private final double lastSecond;

    private Plot(Run run, String title) {
        this.run = run;
        this.title = title;
        // Room for the last mark, and no division by zero if everything happens at once.
        this.lastSecond = Math.max(1, seconds(run.totalTime())) * 1.02;
    }

    /** @param title what the picture shows, in a sentence */
    static String of(Run run, String title) {
        Plot plot = new Plot(run, title);
        List<String> lines = new ArrayList<>();
        lines.addAll(plot.frame());
        lines.addAll(plot.axis());
        lines.addAll(plot.tokens());
        lines.addAll(plot.calls());
        lines.addAll(plot.legend());
        lines.add("</svg>");
        return String.join("\n", lines) + "\n";
    }

    /** Two sets of colours, of which the reader's system chooses; the ground is painted so that they always fit it. */
    private List<String> frame() {
        return List.of(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" width=\""
                        + WIDTH + "\" height=\"" + HEIGHT + "\" role=\"img\" aria-labelledby=\"title desc\">",
                "<title id=\"title\">" + escaped(title) + "</title>",
                "<desc id=\"desc\">Each of the " + Burst.CALLERS
                        + " rows is a caller, time runs to the right. A dot is a"
                        + " call that was let through, a dash one that got a 429. Below, the tokens in the server's"
                        + " bucket, from 0 to " + Burst.LIMIT.burst() + ".</desc>",
                "<style>",
                ".g{fill:#fff}text{font:12px system-ui,sans-serif;fill:#24292f}.h{font-weight:600}",
                ".l,.y,.n{fill:none}.l{stroke:#d0d7de}.t{fill:#8c959f}",
                ".y{stroke:#0969da;stroke-width:6;stroke-linecap:round}.n{stroke:#d4572b;stroke-width:2.8}",
                "@media(prefers-color-scheme:dark){.g{fill:#0d1117}text{fill:#e6edf3}.l{stroke:#30363d}",
                ".t{fill:#8b949e}.y{stroke:#58a6ff}.n{stroke:#f0883e}}",
                "</style>",
                "<rect class=\"g\" width=\"" + WIDTH + "\" height=\"" + HEIGHT + "\" rx=\"6\"/>",
                text(12, 20, "h", "start", title));
    }

    private List<String> axis() {
        int step = step();
        List<String> lines = new ArrayList<>();
        for (int second = 0; second <= lastSecond; second += step) {
            lines.add("<path class=\"l\" d=\"M" + x(second) + " " + (CALLERS_TOP - 4) + "V" + TOKENS_BOTTOM + "\"/>");
            lines.add(text(x(second), 318, "", "middle", second + " s"));
        }
        lines.add(text(LEFT - 12, CALLERS_TOP + 10, "", "end", "caller 1"));
        lines.add(text(LEFT - 12, CALLERS_TOP + Burst.CALLERS * ROW, "", "end", String.valueOf(Burst.CALLERS)));
        lines.add(text(LEFT - 12, TOKENS_TOP + 8, "", "end", String.valueOf(Burst.LIMIT.burst())));
        lines.add(text(LEFT - 12, TOKENS_BOTTOM, "", "end", "0"));
        return lines;
    }

    private int step() {
        return IntStream.of(STEPS)
                .filter(step -> lastSecond / step <= MOST_TICKS)
                .findFirst()
                .orElse((int) (lastSecond / MOST_TICKS) + 1);
    }

    /** What was in the bucket: it fills between two calls, and each that is let through leaves what the fake said. */
    private List<String> tokens() {
        StringBuilder path = new StringBuilder("M" + x(0) + " " + TOKENS_BOTTOM);
        double level = Burst.LIMIT.burst();
        double at = 0;
        path.append('L').append(x(0)).append(' ').append(tokensY(level));
        for (Attempt attempt : run.attempts().stream().filter(Attempt::accepted).toList()) {
            double now = seconds(attempt.at());
            fill(path, level, at, now);
            level = attempt.tokensLeft();
            at = now;
            path.append('L').append(x(at)).append(' ').append(tokensY(level));
        }
        fill(path, level, at, lastSecond);
        path.append('V').append(TOKENS_BOTTOM).append('Z');
        return List.of("<path class=\"t\" d=\"" + path + "\"/>");
    }

    private void fill(StringBuilder path, double level, double from, double to) {
        double full = from + (Burst.LIMIT.burst() - level) / Burst.LIMIT.rate();
        if (full < to) {
            path.append('L').append(x(full)).append(' ').append(tokensY(Burst.LIMIT.burst()));
        }
        double after = Math.min(Burst.LIMIT.burst(), level + (to - from) * Burst.LIMIT.rate());
        path.append('L').append(x(to)).append(' ').append(tokensY(after));
    }

    private List<String> calls() {
        String accepted = run.attempts().stream()
                .filter(Attempt::accepted)
                .map(attempt -> "M" + x(seconds(attempt.at())) + " " + y(attempt.caller()) + "h0")
                .collect(Collectors.joining());
        String refused =
                IntStream.range(0, Burst.CALLERS).mapToObj(this::refused).collect(Collectors.joining());
        return List.of("<path class=\"n\" d=\"" + refused + "\"/>", "<path class=\"y\" d=\"" + accepted + "\"/>");
    }

    /** A dash for each call that was refused; those that would touch become one, or there would be thousands. */
    private String refused(int caller) {
        StringBuilder path = new StringBuilder();
        double from = Double.NEGATIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        List<Attempt> own = run.attempts().stream()
                .filter(attempt -> attempt.caller() == caller && !attempt.accepted())
                .toList();
        for (Attempt attempt : own) {
            double x = xOf(seconds(attempt.at()));
            if (x > to) {
                appendDash(path, from, to, caller);
                from = x;
            }
            to = x + SMALLEST_MARK;
        }
        appendDash(path, from, to, caller);
        return path.toString();
    }

    private static void appendDash(StringBuilder path, double from, double to, int caller) {
        if (from > 0) {
            path.append('M')
                    .append(rounded(from))
                    .append(' ')
                    .append(y(caller))
                    .append('H')
                    .append(rounded(to));
        }
    }

    private List<String> legend() {
        return List.of(
                "<path class=\"y\" d=\"M" + (LEFT + 4) + " 36h0\"/>",
                text(LEFT + 14, 40, "", "start", "let through"),
                "<path class=\"n\" d=\"M" + (LEFT + 96) + " 36h8\"/>",
                text(LEFT + 110, 40, "", "start", "429"),
                "<rect class=\"t\" x=\"" + (LEFT + 150) + "\" y=\"31\" width=\"12\" height=\"10\"/>",
                text(LEFT + 168, 40, "", "start", "tokens in the server's bucket"));
    }

    private static String text(Object x, int y, String look, String anchor, String words) {
        String itsClass = look.isEmpty() ? "" : " class=\"" + look + "\"";
        return "<text x=\"" + x + "\" y=\"" + y + "\"" + itsClass + " text-anchor=\"" + anchor + "\">" + escaped(words)
                + "</text>";
    }

    private String x(double second) {
        return rounded(xOf(second));
    }

    private double xOf(double second) {
        return LEFT + (RIGHT - LEFT) * second / lastSecond;
    }

    private static int y(int caller) {
        return CALLERS_TOP + ROW * caller + ROW / 2;
    }

    private static String tokensY(double tokens) {
        return rounded(TOKENS_BOTTOM - (TOKENS_BOTTOM - TOKENS_TOP) * tokens / Burst.LIMIT.burst());
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }

    private static String rounded(double pixels) {
        String text = String.format(Locale.ROOT, "%.1f", pixels);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
