package kata.coach.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import kata.coach.lesson.Lesson;
import kata.coach.verdict.Failure;
import kata.coach.verdict.State;
import kata.coach.verdict.StepVerdict;
import kata.coach.verdict.TestVerdict;
import kata.coach.verdict.Verdict;

/** Turns a verdict into what a learner reads: a line a step, and then the one next thing. */
public final class Report {

    /** On a terminal of the usual width no line is longer, colours aside, save a path: it is for copying, so it stays whole. */
    public static final int WIDTH = Terminal.COLUMNS;

    private static final int BAR = 36;

    private final Kata kata;
    private final Style style;
    private final FailureReport failures;

    /**
     * A report on this kata for this terminal.
     *
     * @param kata the kata
     * @param terminal what the reader's terminal can show
     */
    public Report(Kata kata, Terminal terminal) {
        this.kata = kata;
        this.style = new Style(terminal);
        this.failures = new FailureReport(style, new LearnerPlace(kata));
    }

    /**
     * The whole report.
     *
     * @param verdict what the run came to
     * @param hint the hint to show, from 1, if one was asked for
     * @param seed the seed from which the order of the tests was drawn
     */
    public List<String> lines(Verdict verdict, OptionalInt hint, String seed) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        Wrap.lines(style.readable(kata.title()), style.width() - 1)
                .forEach(line -> lines.add(" " + style.strong(line)));
        lines.add(" " + style.faint(style.rule(style.width() - 1)));
        verdict.steps().forEach(step -> lines.add(stepLine(step, verdict)));
        lines.addAll(rules(verdict));
        lines.add("  " + style.bar(verdict.done(), verdict.steps().size(), BAR) + "  " + verdict.done() + " of "
                + verdict.steps().size() + " steps done");
        lines.add("");
        verdict.here()
                .ifPresentOrElse(step -> lines.addAll(next(step, verdict, hint)), () -> lines.addAll(end(verdict)));
        lines.addAll(footer(verdict, seed));
        return lines;
    }

    /** What the report says of one failing test: the sentence, what came of it, and why it matters. */
    public List<String> failure(StepVerdict step, TestVerdict test) {
        return failures.lines(step, test);
    }

    /** Where the learner writes a step, or where the code failed: the file and, if it is known, the line. */
    public String place(StepVerdict step) {
        return failures.place(step);
    }

    private String stepLine(StepVerdict step, Verdict verdict) {
        boolean here = verdict.here().filter(step::equals).isPresent();
        String counted = switch (step.state()) {
            case FAILING -> step.passed() + " of " + step.tests().size() + " tests pass";
            case NOT_RUN -> "not run";
            case NOT_STARTED, PASSED -> "";
        };
        String number = step.number() + "  ";
        int room = style.width() - 4 - number.length() - (counted.isEmpty() ? 0 : counted.length() + 1);
        String title = Wrap.cut(style.readable(title(step)), room);
        String line = (number + "%-34s ".formatted(title) + counted).stripTrailing();
        if (step.state() == State.PASSED) {
            return "  " + style.good(style.done()) + " " + line;
        }
        if (here) {
            return "  " + style.here(style.pointer() + " " + line);
        }
        return "  "
                + (step.state() == State.FAILING
                        ? style.begun() + " " + line
                        : style.faint(style.waiting() + " " + line));
    }

    private List<String> rules(Verdict verdict) {
        if (verdict.rules().isEmpty()) {
            return List.of();
        }
        if (verdict.rules().stream().allMatch(TestVerdict::passed)) {
            return List.of("  " + style.good(style.done()) + "    House rules");
        }
        if (verdict.rules().stream().allMatch(rule -> rule.failedBy(Failure.Kind.NOT_RUN))) {
            return List.of("  " + style.faint(style.waiting() + "    %-34s not run".formatted("House rules")));
        }
        return brokenRules(verdict);
    }

    /** The house rules that the code breaks, where, and what to do instead; empty if it breaks none. */
    public List<String> brokenRules(Verdict verdict) {
        return verdict.rules().stream()
                .flatMap(rule -> rule.cause().stream())
                .map(Report::ofARule)
                .flatMap(String::lines)
                .flatMap(message -> brokenRule(style.readable(message)).stream())
                .toList();
    }

    /** A rule that was not looked at is not broken, and is not kept either. */
    private static String ofARule(Failure failure) {
        return switch (failure.kind()) {
            case TIME_LIMIT -> "not checked, because checking them did not come to an end";
            case NOT_RUN -> "not checked, because " + failure.message();
            default -> failure.message();
        };
    }

    private List<String> brokenRule(String message) {
        List<String> lines = new ArrayList<>();
        for (String line : Wrap.lines("House rules: " + message, style.width() - 7)) {
            String mark = lines.isEmpty() ? style.bad(style.broken()) : " ";
            lines.add("  " + mark + "    " + line);
        }
        return lines;
    }

    private List<String> next(StepVerdict step, Verdict verdict, OptionalInt hint) {
        List<String> lines = new ArrayList<>(preface(verdict));
        Wrap.lines("Next: step " + step.number() + ", " + style.readable(title(step)), style.width() - 1)
                .forEach(line -> lines.add(" " + style.here(line)));
        step.firstFailure().ifPresent(test -> lines.addAll(failure(step, test)));
        lines.add("");
        lines.addAll(places(step));
        lines.add("  To check    save, then mvn test -pl " + kata.name());
        lines.addAll(hint(step, hint));
        return lines;
    }

    /** One reads before one writes; whoever has written looks for the line first. */
    private List<String> places(StepVerdict step) {
        List<String> code = labelled("  Your code   ", failures.place(step));
        List<String> lesson = labelled(
                "  The lesson  ",
                kata.lessons().of(step.number()).map(this::path).orElse("(missing)"));
        boolean begun = step.state() != State.NOT_STARTED;
        return Stream.of(begun ? code : lesson, begun ? lesson : code)
                .flatMap(List::stream)
                .toList();
    }

    private List<String> preface(Verdict verdict) {
        if (verdict.givenUp()) {
            return paragraph(
                    "This run was given up, because something did not end. What is marked \"not run\" has its turn "
                            + "when that is mended.");
        }
        return verdict.untouched()
                ? paragraph("Red is normal here: each step starts unfinished, and you turn it green.")
                : List.of();
    }

    private List<String> paragraph(String text) {
        List<String> lines = new ArrayList<>();
        Wrap.lines(text, style.width() - 2).forEach(line -> lines.add("  " + line));
        lines.add("");
        return lines;
    }

    private List<String> labelled(String label, String path) {
        return label.length() + path.length() <= style.width()
                ? List.of(label + path)
                : List.of(label.stripTrailing(), "    " + path);
    }

    private List<String> hint(StepVerdict step, OptionalInt asked) {
        List<String> hints = kata.lessons().of(step.number()).map(Lesson::hints).orElse(List.of());
        if (hints.isEmpty()) {
            return List.of("  A hint      (there is none for this step)");
        }
        String command = "mvn test -pl " + kata.name() + " -Dhint=";
        if (asked.isEmpty()) {
            return List.of("  A hint      " + command + "1");
        }
        int number = Math.max(1, Math.min(asked.getAsInt(), hints.size()));
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("  " + style.strong("Hint " + number + " of " + hints.size()));
        Wrap.lines(style.readable(hints.get(number - 1)), style.width() - 4).forEach(line -> lines.add("    " + line));
        if (number < hints.size()) {
            lines.add("  The next    " + command + (number + 1));
        }
        return lines;
    }

    private List<String> end(Verdict verdict) {
        return Wrap.lines(ending(verdict), style.width() - 2).stream()
                .map(line -> "  " + line)
                .toList();
    }

    private String ending(Verdict verdict) {
        if (!verdict.passed()) {
            return "All steps are green. What is left is the house rule above.";
        }
        return verdict.steps().size() < kata.lessons().all().size()
                ? "Green, as far as it ran. Without -Dtest, all of " + kata.name() + " runs."
                : "All green. " + kata.name() + " is done: well worked.";
    }

    private List<String> footer(Verdict verdict, String seed) {
        List<String> lines = new ArrayList<>(List.of(""));
        String order = "The tests ran in random order; -Dkata.seed=" + seed + " repeats it.";
        String maven = verdict.passed() ? "" : "\nWhat Maven adds below says only that a test is red.";
        Wrap.lines(order + maven, style.width() - 2).forEach(line -> lines.add("  " + style.faint(line)));
        return lines;
    }

    private String title(StepVerdict step) {
        return kata.lessons().of(step.number()).map(Lesson::title).orElse(step.subject());
    }

    private String path(Lesson lesson) {
        return kata.name() + "/lessons/" + lesson.file().getFileName();
    }
}
