package kata.coach.report;

import static kata.coach.report.Samples.DONE;
import static kata.coach.report.Samples.RULE;
import static kata.coach.report.Samples.UNTOUCHED;
import static kata.coach.report.Samples.failure;
import static kata.coach.report.Samples.print;
import static kata.coach.report.Samples.step;
import static kata.coach.report.Samples.stub;
import static kata.coach.report.Samples.test;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kata.coach.verdict.Failure;
import kata.coach.verdict.TestVerdict;
import kata.coach.verdict.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The report on a run that did not come to its end")
class ReportOnARunGivenUpTest {

    @Test
    @DisplayName("says so first, names what was not run, and leads to what did not end")
    void withARunThatWasGivenUp() {
        TestVerdict leftOut = test("Any key is held", "", failure(Failure.Kind.NOT_RUN, "", "the run was given up"));
        TestVerdict hung = test(
                "Step 2",
                "",
                failure(Failure.Kind.TIME_LIMIT, "TimeoutException", "its class timed out after 15 seconds"));
        Verdict verdict = new Verdict(
                List.of(step(1, "Credentials", leftOut), step(2, "CanonicalRequest", stub(2), hung), UNTOUCHED),
                List.of(leftOut));

        assertThat(print(verdict)).isEqualTo("""

                 kata-auth: proving who calls
                 ─────────────────────────────────────────────────────────────────────────────
                  · 1  Credentials                        not run
                  ▶ 2  Canonical request                  0 of 2 tests pass
                  · 3  Signing key
                  ·    House rules                        not run
                  ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░  0 of 3 steps done

                  This run was given up, because something did not end. What is marked "not
                  run" has its turn when that is mended.

                 Next: step 2, Canonical request
                  Step 2

                    The code did not come back in time: its class timed out after 15 seconds.
                    Is there a loop or a wait that never ends?

                  Your code   kata-auth/src/main/java/kata/auth/CanonicalRequest.java
                  The lesson  kata-auth/lessons/2-canonical-request.md
                  To check    save, then mvn test -pl kata-auth
                  A hint      mvn test -pl kata-auth -Dhint=1

                  The tests ran in random order; -Dkata.seed=42 repeats it.
                  What Maven adds below says only that a test is red.
                """);
    }

    @Test
    @DisplayName("does not call house rules broken whose check did not end")
    void withRulesThatHung() {
        TestVerdict hung = test(
                "The house rules hold", "", failure(Failure.Kind.TIME_LIMIT, "TimeoutException", "holds() timed out"));

        assertThat(print(new Verdict(List.of(DONE), List.of(hung)))).contains("""
                  ✘    House rules: not checked, because checking them did not come to an end
                """);
    }

    @Test
    @DisplayName("does not call house rules kept of which one was not run")
    void withARuleThatWasNotRun() {
        TestVerdict leftOut =
                test("The house rules hold", "", failure(Failure.Kind.NOT_RUN, "", "the run was given up"));

        assertThat(print(new Verdict(List.of(DONE), List.of(RULE, leftOut)))).contains("""
                  ✘    House rules: not checked, because the run was given up
                """);
    }
}
