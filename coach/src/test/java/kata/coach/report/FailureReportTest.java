package kata.coach.report;

import static kata.coach.report.Samples.comparison;
import static kata.coach.report.Samples.failure;
import static kata.coach.report.Samples.printed;
import static kata.coach.report.Samples.stub;
import static kata.coach.report.Samples.test;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kata.coach.verdict.Failure;
import kata.coach.verdict.Failure.Kind;
import kata.coach.verdict.TestVerdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The report on one failing test")
class FailureReportTest {

    private static final String WHY = "The server counts too.";

    @Test
    @DisplayName("Before a first attempt it says whose turn it is, and nothing that gives the answer away")
    void ofAStub() {
        assertThat(printed(stub(2))).isEqualTo("""
                  The key of the standard example is made

                    Step 2 is yours to write.
                """);
    }

    @Test
    @DisplayName("A stub that an assertion quotes, stack trace and all, reads like any other")
    void ofAQuotedStub() {
        Failure quoted = failure(
                Kind.NOT_WRITTEN,
                "AssertionError",
                "Expecting actual throwable to be an instance of:\n  X\nbut was:\n"
                        + "  java.lang.UnsupportedOperationException: Step 2 is yours to write: lessons/2-x.md\n\tat kata.auth.Signer.sign(Signer.java:9)");

        assertThat(printed(test("The key of the standard example is made", WHY, quoted)))
                .isEqualTo(printed(stub(2)));
    }

    @Test
    @DisplayName("A comparison shows both texts, where they part, and why the server cares")
    void ofAComparison() {
        assertThat(printed(test("Headers are sorted", WHY, comparison("expected: x", "a;b;c", "a;c;b"))))
                .isEqualTo("""
                  Headers are sorted

                    expected  a;b;c
                    but was   a;c;b
                                ^ they part here

                  Why it matters
                    The server counts too.
                """);
    }

    @Test
    @DisplayName("A comparison that the test describes begins with the description")
    void ofADescribedComparison() {
        Failure described = comparison("[delay before attempt 3] \nexpected: x", "200", "300");

        assertThat(printed(test("Delays double", "", described))).isEqualTo("""
                  Delays double

                    delay before attempt 3
                    expected  200
                    but was   300
                """);
    }

    @Test
    @DisplayName("An assertion that compares nothing is quoted, without blank lines and traces")
    void ofAnAssertion() {
        Failure assertion = failure(
                Kind.ASSERTION,
                "AssertionError",
                "\nExpecting code not to raise a throwable but caught\n"
                        + "  java.io.IOException: closed\n\tat a.B.c(B.java:1)\n\t... 12 more (set the maximum)\n");

        assertThat(printed(test("Nothing is thrown", WHY, assertion))).isEqualTo("""
                  Nothing is thrown

                    Expecting code not to raise a throwable but caught
                      java.io.IOException: closed

                  Why it matters
                    The server counts too.
                """);
    }

    @Test
    @DisplayName("A missing exception is told in plain words")
    void ofAMissingException() {
        Failure assertion = failure(Kind.ASSERTION, "AssertionError", "\nExpecting code to raise a throwable.");

        assertThat(printed(test("A blank region is refused", WHY, assertion))).isEqualTo("""
                  A blank region is refused

                    An exception was expected, and none came.

                  Why it matters
                    The server counts too.
                """);
    }

    @Test
    @DisplayName("A missing exception is told with the assertion's description, without AssertJ's brackets")
    void ofADescribedMissingException() {
        Failure assertion =
                failure(Kind.ASSERTION, "AssertionError", "[a blank region] \nExpecting code to raise a throwable.");

        assertThat(printed(test("A blank region is refused", WHY, assertion))).isEqualTo("""
                  A blank region is refused

                    a blank region
                    An exception was expected, and none came.

                  Why it matters
                    The server counts too.
                """);
    }

    @Test
    @DisplayName("An exception is named with its message")
    void ofAnException() {
        Failure thrown = failure(Kind.EXCEPTION, "NumberFormatException", "For input string: \"2s\"");

        assertThat(printed(test("Retry-After is read", WHY, thrown))).isEqualTo("""
                  Retry-After is read

                    The code threw NumberFormatException: For input string: "2s"

                  Why it matters
                    The server counts too.
                """);
    }

    @Test
    @DisplayName("What Jackson adds on where it read is left away")
    void ofAnExceptionOfJackson() {
        Failure thrown = failure(
                Kind.EXCEPTION, "StreamReadException", "Unexpected '<'\n at [Source: REDACTED; byte offset: #UNKNOWN]");

        assertThat(printed(test("A body that is not JSON is read", "", thrown)))
                .contains("    The code threw StreamReadException: Unexpected '<'\n")
                .doesNotContain("REDACTED");
    }

    @Test
    @DisplayName("An exception without a message is named alone")
    void ofAnExceptionWithoutAMessage() {
        assertThat(printed(test("Retry-After is read", "", failure(Kind.EXCEPTION, "EmptyStackException", ""))))
                .contains("    The code threw EmptyStackException.\n");
    }

    @Test
    @DisplayName("A time limit asks for a loop or a wait that never ends")
    void ofATimeLimit() {
        Failure late = failure(Kind.TIME_LIMIT, "ExecutionTimeoutException", "pages() timed out after 5 seconds");

        assertThat(printed(test("All pages are read", WHY, late))).isEqualTo("""
                  All pages are read

                    The code did not come back in time: pages() timed out after 5 seconds. Is
                    there a loop or a wait that never ends?

                  Why it matters
                    The server counts too.
                """);
    }

    @Test
    @DisplayName("A time limit says how many tests it left out")
    void ofATimeLimitThatLeftTestsOut() {
        Failure late = failure(Kind.TIME_LIMIT, "ExecutionTimeoutException", "pages() timed out after 5 seconds");
        TestVerdict hung = test("All pages are read", "", late);
        TestVerdict out = test("Some pages are read", "", failure(Kind.NOT_RUN, "", "a test before it hung"));

        assertThat(printed(Samples.step(8, "Paginator", hung, out, out), hung)).endsWith("""
                    there a loop or a wait that never ends?
                    2 more tests of this step were not run: they could wait as long.
                """);
    }

    @Test
    @DisplayName("A time limit that left one test out speaks of one")
    void ofATimeLimitThatLeftOneTestOut() {
        Failure late = failure(Kind.TIME_LIMIT, "ExecutionTimeoutException", "pages() timed out after 5 seconds");
        TestVerdict hung = test("All pages are read", "", late);
        TestVerdict out = test("Some pages are read", "", failure(Kind.NOT_RUN, "", "a test before it hung"));

        assertThat(printed(Samples.step(8, "Paginator", hung, out), hung))
                .endsWith("    One more test of this step was not run: it could wait as long.\n");
    }

    @Test
    @DisplayName("A test that was not run says so")
    void ofATestThatWasNotRun() {
        Failure out = failure(Kind.NOT_RUN, "", "an earlier test of this step did not come back");

        assertThat(printed(test("Some pages are read", "", out)))
                .endsWith("    Not run: an earlier test of this step did not come back.\n");
    }

    @Test
    @DisplayName("A recursion without an end is asked after")
    void ofARecursion() {
        assertThat(printed(test("Pages are read", "", failure(Kind.EXCEPTION, "StackOverflowError", ""))))
                .endsWith("    The code threw StackOverflowError. Does a method call itself without end?\n");
    }

    @Test
    @DisplayName("Memory that ran out is asked after")
    void ofMemoryThatRanOut() {
        Failure memory = failure(Kind.EXCEPTION, "OutOfMemoryError", "Java heap space");

        assertThat(printed(test("Pages are read", "", memory)))
                .endsWith("    The code threw OutOfMemoryError: Java heap space. Does something grow\n"
                        + "    without end?\n");
    }

    @Test
    @DisplayName("What the server saw stands between what failed and why it matters")
    void withNotes() {
        Failure thrown = failure(Kind.EXCEPTION, "IOException", "403");

        assertThat(printed(test(
                        "Users are listed",
                        WHY,
                        thrown,
                        "GET /users-summary/x -> 403 MissingAuthenticationToken",
                        "GET /users-summary/x -> 200")))
                .isEqualTo("""
                  Users are listed

                    The code threw IOException: 403

                  What the server saw
                    GET /users-summary/x -> 403 MissingAuthenticationToken
                    GET /users-summary/x -> 200

                  Why it matters
                    The server counts too.
                """);
    }

    @Test
    @DisplayName("Before a first attempt the server's notes stay out")
    void withNotesOfAStub() {
        assertThat(printed(
                        test("The key of the standard example is made", WHY, stub(2).failure(), "GET /users -> 403")))
                .isEqualTo(printed(stub(2)));
    }

    @Test
    @DisplayName("A long text is cut after fourteen lines, and dots say so")
    void ofALongText() {
        String long30 = IntStream.rangeClosed(1, 30).mapToObj(i -> "line " + i).collect(Collectors.joining("\n"));

        assertThat(printed(test("Short", "", failure(Kind.ASSERTION, "AssertionError", long30)))
                        .lines())
                .hasSize(16)
                .endsWith("    line 13", "    ...");
    }

    @Test
    @DisplayName("What would colour or move the reader's terminal is shown by its code")
    void ofControlCharacters() {
        Failure thrown = failure(Kind.EXCEPTION, "IOException", "\u001b[31mred\u0007\tend");

        assertThat(printed(test("Short", "", thrown)))
                .contains("    The code threw IOException: \\u{1b}[31mred\\u{7}    end\n");
    }
}
