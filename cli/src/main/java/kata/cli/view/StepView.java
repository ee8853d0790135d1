package kata.cli.view;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kata.cli.course.Step;
import kata.coach.engine.Judgement;
import kata.coach.engine.Printed;
import kata.coach.report.CompileReport;
import kata.coach.report.Report;
import kata.coach.report.Style;
import kata.coach.report.Terminal;
import kata.coach.verdict.State;
import kata.coach.verdict.StepVerdict;
import kata.coach.verdict.Verdict;

/** One step and its verdict, in the words that {@code mvn test} has for it. */
public final class StepView {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final Step step;
    private final Terminal terminal;
    private final Style style;
    private final Report report;

    /** A view of that step on that terminal. */
    public StepView(Step step, Terminal terminal) {
        this.step = step;
        this.terminal = terminal;
        this.style = new Style(terminal);
        this.report = new Report(step.module().kata(), terminal);
    }

    /** The step's name, and how much of the course is done. */
    public List<String> heading(long done, long all) {
        return Heading.of(style, step, done, all);
    }

    /** True if the judgement says that the step is done: its tests are green and the house rules hold. */
    public static boolean isGreen(Step step, Judgement judgement) {
        return judgement instanceof Judgement.Judged judged
                && judged.verdict()
                        .step(step.number())
                        .filter(verdict -> verdict.state() == State.PASSED)
                        .isPresent()
                && judged.verdict().rules().stream().allMatch(rule -> rule.passed());
    }

    /** What a judgement that is not green says. */
    public List<String> red(Judgement judgement, LocalTime when) {
        List<String> lines = new ArrayList<>();
        if (judgement instanceof Judgement.Judged judged) {
            Optional<StepVerdict> verdict = judged.verdict().step(step.number());
            verdict.ifPresent(run -> lines.addAll(welcome(run)));
            verdict.flatMap(StepVerdict::firstFailure)
                    .ifPresent(test -> lines.addAll(report.failure(verdict.get(), test)));
            lines.addAll(printed(judged.printed()));
            lines.addAll(brokenRules(judged.verdict(), !lines.isEmpty()));
            lines.add("");
            lines.addAll(places(verdict));
            verdict.ifPresent(run -> lines.addAll(count(run, when)));
        } else {
            lines.addAll(new CompileReport(step.module().kata(), terminal)
                    .lines(((Judgement.NotCompiled) judgement).errors()));
            lines.add("");
            lines.add("  " + style.faint("checked at " + TIME.format(when)));
        }
        return lines;
    }

    /** One reads before one writes, and looks for the line afterwards, as under {@code mvn test}. */
    private List<String> places(Optional<StepVerdict> verdict) {
        List<String> code = Text.labelled(
                style, "  Your code   ", verdict.map(report::place).orElse(step.codePath()));
        boolean begun = verdict.map(StepVerdict::state).orElse(State.NOT_STARTED) != State.NOT_STARTED;
        return Stream.of(begun ? code : lesson(), begun ? lesson() : code)
                .flatMap(List::stream)
                .toList();
    }

    /** Whoever opens a kata sees red first, as under {@code mvn test}. */
    private List<String> welcome(StepVerdict verdict) {
        if (step.number() > 1 || verdict.state() != State.NOT_STARTED) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(
                Text.indented(style, "  ", "Red is normal here: each step starts unfinished, and you turn it green."));
        lines.add("");
        return lines;
    }

    /** A line for a step that is done. */
    public List<String> green(Judgement judgement) {
        long tests = judgement instanceof Judgement.Judged judged
                ? judged.verdict().step(step.number()).map(StepVerdict::passed).orElse(0L)
                : 0;
        String text = "Step " + step.number() + ", " + step.title() + ", is done: " + Text.count(tests, "test")
                + " green. Well worked.";
        List<String> lines = new ArrayList<>();
        Text.indented(style, "    ", text)
                .forEach(line -> lines.add(
                        lines.isEmpty()
                                ? "  " + style.good(style.done() + line.substring(3))
                                : "  " + style.good(line.substring(2))));
        return lines;
    }

    /** Where the lesson is. */
    public List<String> lesson() {
        return step.module()
                .kata()
                .lessons()
                .of(step.number())
                .map(lesson -> Text.labelled(
                        style,
                        "  The lesson  ",
                        step.module().name() + "/lessons/" + lesson.file().getFileName()))
                .orElse(List.of());
    }

    private List<String> count(StepVerdict verdict, LocalTime when) {
        String text = "  " + verdict.passed() + " of " + verdict.tests().size() + " tests pass";
        String time = "checked at " + TIME.format(when);
        return text.length() + 3 + time.length() <= style.width()
                ? List.of("", text + "   " + style.faint(time))
                : List.of("", text, "  " + style.faint(time));
    }

    private List<String> brokenRules(Verdict verdict, boolean apart) {
        if (verdict.rules().stream().allMatch(rule -> rule.passed())) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(apart ? List.of("") : List.of());
        lines.addAll(report.brokenRules(verdict));
        return lines;
    }

    private List<String> printed(Printed printed) {
        if (printed.lines().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("", "  What your code printed"));
        printed.lines().forEach(line -> lines.addAll(Text.indented(style, "    ", line)));
        if (printed.more() > 0) {
            lines.add("    " + style.faint("and " + Text.count(printed.more(), "more line")));
        }
        return lines;
    }
}
