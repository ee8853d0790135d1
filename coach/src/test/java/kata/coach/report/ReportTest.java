package kata.coach.report;

import static kata.coach.report.Samples.DONE;
import static kata.coach.report.Samples.UNTOUCHED;
import static kata.coach.report.Samples.compared;
import static kata.coach.report.Samples.failure;
import static kata.coach.report.Samples.print;
import static kata.coach.report.Samples.step;
import static kata.coach.report.Samples.stub;
import static kata.coach.report.Samples.test;
import static kata.coach.report.Samples.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import kata.coach.lesson.Lessons;
import kata.coach.verdict.Failure;
import kata.coach.verdict.TestVerdict;
import kata.coach.verdict.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The whole report")
class ReportTest {

    private static final Verdict ALL_DONE = verdict(
            DONE, step(2, "CanonicalRequest", test("Sorted", "", null)), step(3, "SigningKey", test("Made", "", null)));

    @Test
    @DisplayName("At the first start it says that red is normal, and names the one next thing")
    void atTheFirstStart() {
        Verdict verdict = verdict(step(1, "Credentials", stub(1)), step(2, "CanonicalRequest", stub(2)), UNTOUCHED);

        assertThat(print(verdict)).isEqualTo("""

                 kata-auth: proving who calls
                 ─────────────────────────────────────────────────────────────────────────────
                  ▶ 1  Credentials
                  · 2  Canonical request
                  · 3  Signing key
                  ✔    House rules
                  ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░  0 of 3 steps done

                  Red is normal here: each step starts unfinished, and you turn it green.

                 Next: step 1, Credentials
                  The key of the standard example is made

                    Step 1 is yours to write.

                  The lesson  kata-auth/lessons/1-credentials.md
                  Your code   kata-auth/src/main/java/kata/auth/Credentials.java
                  To check    save, then mvn test -pl kata-auth
                  A hint      mvn test -pl kata-auth -Dhint=1

                  The tests ran in random order; -Dkata.seed=42 repeats it.
                  What Maven adds below says only that a test is red.
                """);
    }

    @Test
    @DisplayName("With a wrong answer it shows both texts and where they part")
    void withAWrongAnswer() {
        Verdict verdict = verdict(
                DONE,
                step(2, "CanonicalRequest", compared("host;x-amz-date", "host;date"), test("Spaces", "", null)),
                UNTOUCHED);

        assertThat(print(verdict)).isEqualTo("""

                 kata-auth: proving who calls
                 ─────────────────────────────────────────────────────────────────────────────
                  ✔ 1  Credentials
                  ▶ 2  Canonical request                  1 of 2 tests pass
                  · 3  Signing key
                  ✔    House rules
                  ████████████░░░░░░░░░░░░░░░░░░░░░░░░  1 of 3 steps done

                 Next: step 2, Canonical request
                  Headers are sorted by name

                    expected  host;x-amz-date
                    but was   host;date
                                   ^ they part here

                  Why it matters
                    The server sorts them too, so the two hashes part otherwise.

                  Your code   kata-auth/src/main/java/kata/auth/CanonicalRequest.java
                  The lesson  kata-auth/lessons/2-canonical-request.md
                  To check    save, then mvn test -pl kata-auth
                  A hint      mvn test -pl kata-auth -Dhint=1

                  The tests ran in random order; -Dkata.seed=42 repeats it.
                  What Maven adds below says only that a test is red.
                """);
    }

    @Test
    @DisplayName("A later step that was begun is marked, and does not take the learner's place")
    void withALaterStepBegun() {
        Verdict verdict = verdict(
                DONE,
                step(2, "CanonicalRequest", stub(2)),
                step(3, "SigningKey", stub(3), DONE.tests().get(0)));

        assertThat(print(verdict))
                .contains("\n  ▶ 2  Canonical request\n  … 3  Signing key                        1 of 2 tests pass\n");
    }

    @Test
    @DisplayName("With every step done it says so, and that it is well worked")
    void allGreen() {
        assertThat(print(ALL_DONE)).isEqualTo("""

                 kata-auth: proving who calls
                 ─────────────────────────────────────────────────────────────────────────────
                  ✔ 1  Credentials
                  ✔ 2  Canonical request
                  ✔ 3  Signing key
                  ✔    House rules
                  ████████████████████████████████████  3 of 3 steps done

                  All green. kata-auth is done: well worked.

                  The tests ran in random order; -Dkata.seed=42 repeats it.
                """);
    }

    @Test
    @DisplayName("If only some of the steps ran, green ones are not taken for a kata that is done")
    void greenAsFarAsItRan() {
        assertThat(print(verdict(DONE)))
                .contains("\n  Green, as far as it ran. Without -Dtest, all of kata-auth runs.\n");
    }

    @Test
    @DisplayName("A broken house rule is all that keeps a finished kata from being done")
    void withABrokenRule() {
        TestVerdict broken = test(
                "The house rules hold",
                "",
                failure(
                        Failure.Kind.ASSERTION,
                        "AssertionError",
                        "Signer.java:12: your code sleeps: let the caller wait, or use what the step "
                                + "hands you for waiting\n"
                                + "Signer.java:20: your code ends the whole program: throw an exception instead"));

        assertThat(print(new Verdict(ALL_DONE.steps(), List.of(broken)))).isEqualTo("""

                 kata-auth: proving who calls
                 ─────────────────────────────────────────────────────────────────────────────
                  ✔ 1  Credentials
                  ✔ 2  Canonical request
                  ✔ 3  Signing key
                  ✘    House rules: Signer.java:12: your code sleeps: let the caller wait, or
                       use what the step hands you for waiting
                  ✘    House rules: Signer.java:20: your code ends the whole program: throw an
                       exception instead
                  ████████████████████████████████████  3 of 3 steps done

                  All steps are green. What is left is the house rule above.

                  The tests ran in random order; -Dkata.seed=42 repeats it.
                  What Maven adds below says only that a test is red.
                """);
    }

    @Test
    @DisplayName("A run without house rules does not claim that they hold")
    void withoutRules() {
        assertThat(print(new Verdict(List.of(DONE), List.of()))).doesNotContain("House rules");
    }

    @Test
    @DisplayName("The first hint comes with the command for the next")
    void withTheFirstHint() {
        assertThat(print(verdict(UNTOUCHED), 1)).contains("""
                  Your code   kata-auth/src/main/java/kata/auth/SigningKey.java
                  To check    save, then mvn test -pl kata-auth

                  Hint 1 of 3
                    Which of the two is the key, and which is the text?
                  The next    mvn test -pl kata-auth -Dhint=2

                """);
    }

    @Test
    @DisplayName("The last hint has no next one")
    void withTheLastHint() {
        assertThat(print(verdict(UNTOUCHED), 3)).contains("""
                  Your code   kata-auth/src/main/java/kata/auth/SigningKey.java
                  To check    save, then mvn test -pl kata-auth

                  Hint 3 of 3
                    Four links; the first key is "AWS4" and the secret, and each later one is
                    what the last link gave.

                """);
    }

    @Test
    @DisplayName("A hint beyond the last is the last")
    void withAHintBeyondTheLast() {
        assertThat(print(verdict(UNTOUCHED), 9)).isEqualTo(print(verdict(UNTOUCHED), 3));
    }

    @Test
    @DisplayName("Hint nought is the first")
    void withHintNought() {
        assertThat(print(verdict(UNTOUCHED), 0)).isEqualTo(print(verdict(UNTOUCHED), 1));
    }

    @Test
    @DisplayName("A kata that is done has no hint to show")
    void withAHintAtTheEnd() {
        assertThat(print(ALL_DONE, 1)).isEqualTo(print(ALL_DONE));
    }

    @Test
    @DisplayName("A step without a lesson says so, and goes by its class's name")
    void withoutALesson() {
        Kata bare = new Kata("kata-auth", "kata-auth: proving who calls", Path.of("no"), new Lessons(List.of()));

        assertThat(Samples.text(new Report(bare, Samples.UNICODE).lines(verdict(UNTOUCHED), OptionalInt.of(1), "42")))
                .contains(" Next: step 3, SigningKey\n")
                .endsWith("""
                  The lesson  (missing)
                  Your code   kata-auth/src/main/java/kata/auth/SigningKey.java
                  To check    save, then mvn test -pl kata-auth
                  A hint      (there is none for this step)

                  The tests ran in random order; -Dkata.seed=42 repeats it.
                  What Maven adds below says only that a test is red.
                """);
    }
}
