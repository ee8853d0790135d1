package kata.proof;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import kata.coach.lesson.Lesson;
import kata.coach.report.Report;
import kata.coach.report.Terminal;
import kata.coach.verdict.StepVerdict;
import kata.coach.verdict.Verdict;

/** What a learner reads first in each step: {@code docs/messages.md}. */
final class MessagesDocument {

    private static final String PURPOSE = """
            Two reports of each step, to be read side by side: what a learner reads who opens it, and what they read after the
            commonest of its known wrong answers. Which one is the commonest is a judgement, not a count. All of them are in
            [misconceptions.md](misconceptions.md).""";

    private static final Terminal TERMINAL = new Terminal(false, true);

    private final Outcomes outcomes;

    MessagesDocument(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    String text() {
        return GeneratedDocument.top("What the katas say", PURPOSE)
                + KataProject.katas().stream().map(this::kata).collect(joining("\n"));
    }

    private String kata(KataModule kata) {
        Verdict untouched = outcomes.untouched(kata);
        return "## " + kata.name() + "\n\n"
                + untouched.steps().stream().map(step -> step(kata, step)).collect(joining("\n"));
    }

    private String step(KataModule kata, StepVerdict untouched) {
        Outcome commonest = outcomes.of(kata, commonest(kata, untouched.number()));
        String title = kata.lessons().of(untouched.number()).map(Lesson::title).orElse(untouched.subject());
        return "### Step %s: %s\n\n".formatted(untouched.number(), title)
                + block(opening(kata, untouched))
                + "\nAfter the commonest wrong answer, *%s*:\n\n"
                        .formatted(MisconceptionsDocument.markdown(
                                commonest.wrong().belief()))
                + block(commonest.read(commonest.shown().orElseThrow(), TERMINAL).stream());
    }

    /** The part of the report that is about one step: from the line that names it to the way to a hint. */
    private static Stream<String> opening(KataModule kata, StepVerdict step) {
        List<String> lines = new Report(kata.kata(), TERMINAL)
                .lines(new Verdict(List.of(step), List.of()), OptionalInt.empty(), "1");
        return lines.stream()
                .dropWhile(line -> !line.startsWith(" Next: "))
                .takeWhile(line -> !line.contains("-Dkata.seed="));
    }

    private static String block(Stream<String> lines) {
        String text = lines.collect(joining("\n")).stripTrailing();
        return "```text\n" + withoutPorts(text) + "\n```\n";
    }

    /** Each run has the fake at another free port. */
    private static String withoutPorts(String text) {
        return text.replaceAll("127\\.0\\.0\\.1:\\d+", "127.0.0.1:8080");
    }

    private static Misconception commonest(KataModule kata, int step) {
        return kata.misconceptions().stream()
                .filter(wrong -> wrong.step() == step && wrong.commonest())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Step " + step + " of " + kata.name()
                        + " has no wrong answer that is called the commonest of its step"));
    }
}
