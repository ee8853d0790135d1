package kata.coach.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kata.coach.timeline.Timeline;
import kata.coach.verdict.Failure;
import kata.coach.verdict.StepVerdict;
import kata.coach.verdict.TestVerdict;

/** Words one failing test: the sentence that does not hold, expected and actual, and why the server cares. */
final class FailureReport {

    private static final Pattern TRACE = Pattern.compile(
            "\\s*(at .*\\(.*\\)|\\.\\.\\. \\d+ more.*|\\.\\.\\.\\(\\d+ remaining lines not displayed.*)");

    /** AssertJ's words, which are stiff reading for a novice. */
    private static final String NOTHING_THROWN = "Expecting code to raise a throwable.";

    private static final Map<String, String> WITHOUT_END = Map.of(
            "StackOverflowError", " Does a method call itself without end?",
            "OutOfMemoryError", ". Does something grow without end?");

    private static final int MOST_LINES = 14;
    private static final Pattern DESCRIPTION = Pattern.compile("^\\[(.+?)]\\s", Pattern.DOTALL);

    private final Style style;
    private final LearnerPlace places;
    private final int room;

    FailureReport(Style style, LearnerPlace places) {
        this.style = style;
        this.places = places;
        this.room = style.width() - 4;
    }

    /** Where the learner writes, or where the code failed. */
    String place(StepVerdict step) {
        return step.firstFailure().map(test -> places.of(step, test)).orElse(step.subject());
    }

    List<String> lines(StepVerdict step, TestVerdict test) {
        List<String> lines = new ArrayList<>();
        Wrap.lines(style.readable(test.sentence()), style.width() - 2)
                .forEach(line -> lines.add("  " + style.strong(line)));
        test.cause().ifPresent(failure -> {
            lines.add("");
            lines.addAll(indented(what(failure)));
            lines.addAll(indented(left(step, failure)));
            lines.addAll(timeline(test, failure));
            lines.addAll(noted(test));
            lines.addAll(why(test, failure));
        });
        return lines;
    }

    private List<String> what(Failure failure) {
        return switch (failure.kind()) {
            case NOT_WRITTEN -> text(stub(failure));
            case ASSERTION -> assertion(failure);
            case EXCEPTION ->
                text("The code threw " + failure.exception()
                        + (failure.message().isEmpty() ? "." : ": " + withoutSource(failure.message()))
                        + WITHOUT_END.getOrDefault(failure.exception(), ""));
            case NOT_RUN -> text("Not run: " + failure.message() + ".");
            case TIME_LIMIT ->
                text("The code did not come back in time: " + failure.message()
                        + ". Is there a loop or a wait that never ends?");
        };
    }

    private List<String> left(StepVerdict step, Failure failure) {
        if (failure.kind() != Failure.Kind.TIME_LIMIT || step.notRun() == 0) {
            return List.of();
        }
        return text(
                step.notRun() == 1
                        ? "One more test of this step was not run: it could wait as long."
                        : step.notRun() + " more tests of this step were not run: they could wait as long.");
    }

    /** An assertion about a thrown exception quotes the stub's message amid a stack trace. */
    private static String stub(Failure failure) {
        Matcher sentence = Pattern.compile("Step \\d+ is yours to write").matcher(failure.message());
        return sentence.find() ? sentence.group() + "." : failure.message();
    }

    private List<String> assertion(Failure failure) {
        if (!failure.isComparison()) {
            return AssertionWords.of(failure.message())
                    .map(words -> words.lines(style, room))
                    .orElseGet(() -> text(
                            withoutTrace(DESCRIPTION.matcher(failure.message()).replaceFirst("$1\n"))));
        }
        List<String> lines = new ArrayList<>();
        Matcher description = DESCRIPTION.matcher(failure.message());
        if (description.find()) {
            lines.addAll(text(description.group(1)));
        }
        lines.addAll(new TextComparison(style).lines(failure.expected(), failure.actual(), room));
        return lines;
    }

    /** AssertJ quotes the whole trace of an exception that was not expected; its first line says enough. */
    private static String withoutTrace(String message) {
        return message.lines()
                .filter(line -> !line.isBlank() && !TRACE.matcher(line).matches())
                .map(line -> line.equals(NOTHING_THROWN) ? "An exception was expected, and none came." : line)
                .reduce((all, line) -> all + "\n" + line)
                .orElse("");
    }

    /** Jackson adds a line on where it read, which tells a reader only that it may not tell. */
    private static String withoutSource(String message) {
        return message.lines()
                .takeWhile(line -> !line.startsWith(" at [Source: "))
                .collect(Collectors.joining("\n"));
    }

    private List<String> timeline(TestVerdict test, Failure failure) {
        Timeline timeline = test.timeline();
        if (timeline == null || failure.kind() == Failure.Kind.NOT_WRITTEN) {
            return List.of();
        }
        List<String> chart = new TimelineChart(style).lines(timeline, failure, room);
        List<String> lines = new ArrayList<>(List.of("", "  " + chart.get(0)));
        lines.addAll(indented(chart.subList(1, chart.size())));
        return lines;
    }

    private List<String> noted(TestVerdict test) {
        if (test.notes().isEmpty() || test.failedBy(Failure.Kind.NOT_WRITTEN)) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("", "  What the server saw"));
        test.notes().forEach(note -> lines.addAll(indented(text(note))));
        return lines;
    }

    private List<String> why(TestVerdict test, Failure failure) {
        if (test.because().isEmpty() || failure.kind() == Failure.Kind.NOT_WRITTEN) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("", "  Why it matters"));
        lines.addAll(indented(Wrap.lines(style.readable(test.because()), room)));
        return lines;
    }

    private static List<String> indented(List<String> lines) {
        return lines.stream().map(line -> line.isEmpty() ? line : "    " + line).toList();
    }

    private List<String> text(String text) {
        List<String> lines = Wrap.lines(style.readable(text), room);
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        List<String> head = new ArrayList<>(lines.subList(0, MOST_LINES - 1));
        head.add("...");
        return head;
    }
}
