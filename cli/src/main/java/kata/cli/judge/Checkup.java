package kata.cli.judge;

import java.util.ArrayList;
import java.util.List;
import kata.cli.course.Course;
import kata.cli.course.Module;
import kata.coach.engine.Judgement;
import kata.coach.report.CompileReport;
import kata.coach.report.Report;
import kata.coach.report.Style;
import kata.coach.report.Terminal;
import kata.coach.report.Wrap;
import kata.coach.verdict.State;
import kata.coach.verdict.StepVerdict;
import kata.coach.verdict.Verdict;

/** All katas, checked from end to end. */
public final class Checkup {

    private final List<Module> modules;
    private final Bench bench;
    private boolean green = true;

    /** A check of all katas of the course. */
    public Checkup(Course course, Bench bench) {
        this(course.modules(), bench);
    }

    /** A check of these katas. */
    public Checkup(List<Module> modules, Bench bench) {
        this.modules = List.copyOf(modules);
        this.bench = bench;
    }

    /** Checks, and says what came of it. */
    public List<String> lines(Terminal terminal) {
        List<String> lines = new ArrayList<>();
        for (Module module : modules) {
            lines.addAll(lines(module, bench.all(module), terminal));
        }
        return lines;
    }

    /** Whether everything was green; meaningful once {@link #lines} has been called. */
    public boolean isGreen() {
        return green;
    }

    private List<String> lines(Module module, Judgement judgement, Terminal terminal) {
        Style style = new Style(terminal);
        List<String> lines = new ArrayList<>(List.of(""));
        if (judgement instanceof Judgement.NotCompiled broken) {
            green = false;
            lines.addAll(new CompileReport(module.kata(), terminal).lines(broken.errors()));
            return lines;
        }
        Verdict verdict = ((Judgement.Judged) judgement).verdict();
        green &= verdict.passed();
        String count =
                module.name() + ": " + verdict.done() + " of " + verdict.steps().size() + " steps done";
        lines.add(" " + style.strong(count));
        verdict.steps().stream()
                .filter(step -> step.state() == State.FAILING || step.state() == State.NOT_RUN)
                .map(step -> module.subject() + " " + step.number() + ": " + count(step))
                .flatMap(text -> Wrap.lines(text, style.width() - 4).stream())
                .forEach(line -> lines.add("  " + style.begun() + " " + line));
        if (verdict.rules().stream().anyMatch(rule -> !rule.passed())) {
            lines.addAll(new Report(module.kata(), terminal).brokenRules(verdict));
        }
        return lines;
    }

    private static String count(StepVerdict step) {
        return step.state() == State.NOT_RUN
                ? "not run"
                : step.passed() + " of " + step.tests().size() + " tests pass";
    }
}
