package kata.cli.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kata.cli.course.Course;
import kata.coach.report.Style;
import kata.coach.report.Terminal;
import kata.coach.report.Wrap;

/** Looks at everything outside the code that can go wrong, and says what to type. */
public final class Doctor {

    private final List<Supplier<Finding>> looks;

    Doctor(List<Supplier<Finding>> looks) {
        this.looks = List.copyOf(looks);
    }

    /** All looks, for a checkout on this machine. */
    public static Doctor of(Course course, Map<String, String> environment) {
        Commands commands = new Commands(course.root());
        return new Doctor(List.of(
                new JdkLook(Runtime.version().feature(), System.getProperty("java.home"), environment),
                new MavenLook(commands),
                new PortLook(),
                new WatchLook(course),
                new StaleLook(course, Runtime.version().feature()),
                new CloneLook(course, commands),
                new TerminalLook(environment, System.getProperty("native.encoding", ""))));
    }

    /** What the looks found, in their order. */
    public List<Finding> findings() {
        return looks.stream().map(Supplier::get).toList();
    }

    /** Whether something will not work. */
    public static boolean isWrong(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.level() == Finding.Level.WRONG);
    }

    /** The findings, a paragraph each. */
    public static List<String> lines(List<Finding> findings, Terminal terminal) {
        Style style = new Style(terminal);
        List<String> lines = new ArrayList<>(List.of(""));
        for (Finding finding : findings) {
            String mark = mark(finding.level(), style);
            List<String> text = Wrap.lines(style.readable(finding.text()), style.width() - 4);
            lines.add("  " + mark + " " + text.get(0));
            text.stream().skip(1).forEach(line -> lines.add("    " + line));
            if (!finding.remedy().isEmpty()) {
                Wrap.lines(style.readable(finding.remedy()), style.width() - 6)
                        .forEach(line -> lines.add("      " + line));
            }
        }
        lines.add("");
        lines.add("  " + (isWrong(findings) ? "Please see to what is marked " + style.broken() + "." : "All is well."));
        return lines;
    }

    private static String mark(Finding.Level level, Style style) {
        return switch (level) {
            case FINE -> style.good(style.done());
            case NOTE -> style.begun();
            case WRONG -> style.bad(style.broken());
        };
    }
}
