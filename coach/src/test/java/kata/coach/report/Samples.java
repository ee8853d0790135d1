package kata.coach.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import kata.coach.lesson.Lesson;
import kata.coach.lesson.Lessons;
import kata.coach.verdict.Failure;
import kata.coach.verdict.StepVerdict;
import kata.coach.verdict.TestVerdict;
import kata.coach.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/** A small kata of three steps, and what may come of it. */
final class Samples {

    static final Terminal UNICODE = new Terminal(false, true);

    static final Kata KATA =
            kata("kata-auth", "kata-auth: proving who calls", "Credentials", "Canonical request", "Signing key");

    static final StepVerdict DONE = step(1, "Credentials", test("Any key is held", "", null));
    static final StepVerdict UNTOUCHED = step(3, "SigningKey", stub(3));
    static final TestVerdict RULE = test("The house rules hold", "", null);

    private Samples() {}

    static Kata kata(String name, String title, String... titles) {
        List<Lesson> lessons = Arrays.stream(titles)
                .map(each -> lesson(1 + Arrays.asList(titles).indexOf(each), each))
                .toList();
        return new Kata(name, title, Path.of("no-such-folder"), new Lessons(lessons));
    }

    static Lesson lesson(int number, String title) {
        String slug = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        List<String> hints = List.of(
                "Which of the two is the key, and which is the text?",
                "Look at javax.crypto.Mac.",
                "Four links; the first key is \"AWS4\" and the secret, and each later one is what the last link gave.");
        return new Lesson(
                Path.of("lessons", number + "-" + slug + ".md"), number, title, List.of(), Map.of(), hints, List.of());
    }

    static Verdict verdict(StepVerdict... steps) {
        return new Verdict(List.of(steps), List.of(RULE));
    }

    static StepVerdict step(int number, String subject, TestVerdict... tests) {
        return new StepVerdict(number, subject, "kata.auth.Step" + number + subject + "Test", List.of(tests));
    }

    static TestVerdict stub(int step) {
        String message = "Step " + step + " is yours to write: kata-auth/lessons/" + step + "-lesson.md";
        return test(
                "The key of the standard example is made",
                "The server makes the same key.",
                failure(Failure.Kind.NOT_WRITTEN, "UnsupportedOperationException", message));
    }

    static TestVerdict compared(String expected, String actual) {
        return test(
                "Headers are sorted by name",
                "The server sorts them too, so the two hashes part otherwise.",
                comparison("\nexpected: x\n but was: y", expected, actual));
    }

    static Failure comparison(String message, String expected, String actual) {
        return new Failure(
                Failure.Kind.ASSERTION,
                "AssertionFailedError",
                message,
                expected,
                actual,
                List.of(),
                OptionalInt.of(20));
    }

    static Failure failure(Failure.Kind kind, String exception, String message) {
        return new Failure(kind, exception, message, null, null, List.of(), OptionalInt.of(20));
    }

    static TestVerdict test(String sentence, String because, @Nullable Failure failure, String... notes) {
        return new TestVerdict("kata.auth.AnyTest", "any", sentence, because, failure, List.of(notes));
    }

    static String print(Verdict verdict) {
        return print(UNICODE, verdict, OptionalInt.empty());
    }

    static String print(Verdict verdict, int hint) {
        return print(UNICODE, verdict, OptionalInt.of(hint));
    }

    static String print(Terminal terminal, Verdict verdict, OptionalInt hint) {
        return text(new Report(KATA, terminal).lines(verdict, hint, "42"));
    }

    /** What the report says of one failing test of step 2. */
    static String printed(TestVerdict test) {
        return printed(step(2, "CanonicalRequest", test), test);
    }

    static String printed(StepVerdict step, TestVerdict test) {
        return text(new Report(KATA, UNICODE).failure(step, test));
    }

    static String text(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
