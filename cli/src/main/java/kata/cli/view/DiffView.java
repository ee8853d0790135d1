package kata.cli.view;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;
import kata.cli.course.Step;
import kata.coach.report.Style;
import kata.coach.report.Terminal;

/** The learner's file beside the solution, as a unified diff. */
public final class DiffView {

    private static final int CONTEXT = 3;

    /** The two lines with the files' names, which the heading says already. */
    private static final int NAMES = 2;

    private DiffView() {}

    /**
     * The lines.
     *
     * @param step the step that both solve
     * @param yours the learner's file
     * @param ours the solution's
     */
    public static List<String> lines(Step step, List<String> yours, List<String> ours, Terminal terminal) {
        Style style = new Style(terminal);
        List<String> lines = new ArrayList<>(List.of(""));
        Text.indented(style, " ", "Step " + step.arguments() + ", " + step.title() + ": two ways to write it")
                .forEach(line -> lines.add(style.strong(line)));
        List<String> diff =
                UnifiedDiffUtils.generateUnifiedDiff("yours", "ours", yours, DiffUtils.diff(yours, ours), CONTEXT);
        if (diff.isEmpty()) {
            lines.addAll(Text.indented(style, "  ", "Yours and ours are the same, line for line."));
            return lines;
        }
        lines.add("  " + style.bad("- yours") + "   " + style.good("+ ours"));
        lines.add("");
        diff.stream().skip(NAMES).forEach(line -> lines.addAll(line(style, line)));
        lines.add("");
        lines.addAll(Text.indented(style, "  ", "Both are green. Another way is not a wrong way."));
        return lines;
    }

    private static List<String> line(Style style, String line) {
        if (line.startsWith("@@")) {
            return List.of("  " + style.faint(line));
        }
        String sign = line.isEmpty() ? " " : line.substring(0, 1);
        String code = line.isEmpty() ? "" : line.substring(1);
        List<String> pieces = code.isBlank() ? List.of("") : Text.indented(style, "  " + sign + " ", code);
        return pieces.stream()
                .map(piece -> piece.isEmpty() ? "  " + sign : piece)
                .map(piece -> coloured(style, sign, piece))
                .toList();
    }

    private static String coloured(Style style, String sign, String line) {
        return switch (sign) {
            case "-" -> style.bad(line);
            case "+" -> style.good(line);
            default -> line;
        };
    }
}
