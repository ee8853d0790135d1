package kata.coach.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import kata.coach.verdict.Failure;
import kata.coach.verdict.Failure.Kind;
import kata.coach.verdict.TestVerdict;
import kata.coach.verdict.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The form of the report")
class ReportFormTest {

    private static final String WORDS = "Zoë's keys – “AWS4” and the secret – are sorted by name, then by value… ";

    static Stream<TestVerdict> failures() {
        return Stream.of(
                Samples.stub(2),
                Samples.compared(WORDS.repeat(4), WORDS.repeat(3) + "x"),
                Samples.test(WORDS.repeat(4), WORDS, Samples.failure(Kind.EXCEPTION, "IOException", WORDS), WORDS),
                Samples.test(WORDS, WORDS.repeat(3), Samples.failure(Kind.ASSERTION, "AssertionError", WORDS)),
                Samples.test(WORDS, WORDS, Samples.failure(Kind.TIME_LIMIT, "TimeoutException", WORDS)),
                Samples.test(
                        WORDS, "", Samples.failure(Kind.NOT_WRITTEN, "X", "Part two is yours to write. " + WORDS)));
    }

    private static Verdict around(TestVerdict failing) {
        TestVerdict rule =
                Samples.test("Rules", "", Samples.failure(Kind.ASSERTION, "AssertionError", WORDS.repeat(3)));
        return new Verdict(
                List.of(Samples.DONE, Samples.step(2, "CanonicalRequest", failing), Samples.UNTOUCHED), List.of(rule));
    }

    private static Kata wordy() {
        return Samples.kata("kata-auth", WORDS.repeat(2), "Credentials", "A " + WORDS.repeat(2), "Last");
    }

    private static List<String> lines(Terminal terminal, TestVerdict failing) {
        return new Report(wordy(), terminal).lines(around(failing), OptionalInt.of(3), "20261122101112");
    }

    @ParameterizedTest
    @MethodSource("failures")
    @DisplayName("No line is wider than 78 columns")
    void staysWithinItsWidth(TestVerdict failing) {
        assertThat(lines(Samples.UNICODE, failing))
                .filteredOn(line -> !line.contains("/lessons/"))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Report.WIDTH));
    }

    @ParameterizedTest
    @MethodSource("failures")
    @DisplayName("No line is wider than what Maven 4 leaves of them")
    void staysWithinItsWidthUnderMaven4(TestVerdict failing) {
        assertThat(lines(new Terminal(false, true, 62), failing))
                .filteredOn(line -> !line.contains("/lessons/"))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(62));
    }

    @ParameterizedTest
    @MethodSource("failures")
    @DisplayName("No line is wider than 78 columns in ASCII either, where one character may take many")
    void staysWithinItsWidthInAscii(TestVerdict failing) {
        assertThat(lines(Terminal.PLAIN, failing))
                .filteredOn(line -> !line.contains("/lessons/"))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Report.WIDTH));
    }

    @ParameterizedTest
    @MethodSource("failures")
    @DisplayName("The ASCII form holds nothing but ASCII")
    void isAscii(TestVerdict failing) {
        assertThat(lines(Terminal.PLAIN, failing))
                .filteredOn(line -> !line.contains("/lessons/"))
                .allSatisfy(line -> assertThat(line).matches("[ -~]*"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    @DisplayName("Without colour there is not one escape code")
    void isPlain(TestVerdict failing) {
        assertThat(String.join("\n", lines(Samples.UNICODE, failing))).doesNotContain("\u001b");
    }

    @ParameterizedTest
    @MethodSource("failures")
    @DisplayName("Stripped of its colours, the coloured report is the plain one")
    void coloursOnly(TestVerdict failing) {
        assertThat(lines(new Terminal(true, true), failing).stream()
                        .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", "")))
                .isEqualTo(lines(Samples.UNICODE, failing));
    }

    @ParameterizedTest
    @MethodSource("failures")
    @DisplayName("A colour ends on the line on which it began")
    void endsEachColour(TestVerdict failing) {
        assertThat(lines(new Terminal(true, true), failing))
                .allSatisfy(line -> assertThat(line.lastIndexOf("\u001b[")).isEqualTo(line.lastIndexOf("\u001b[0m")));
    }

    @Test
    @DisplayName("With colour there are escape codes")
    void isColoured() {
        assertThat(lines(new Terminal(true, true), Samples.stub(2)).get(1)).startsWith(" \u001b[1m");
    }

    @ParameterizedTest
    @MethodSource("failures")
    @DisplayName("No line ends in a space")
    void endsCleanly(TestVerdict failing) {
        assertThat(lines(Samples.UNICODE, failing)).noneMatch(line -> line.endsWith(" "));
    }

    @RepeatedTest(100)
    @DisplayName("However long titles, sentences and values are, no line is wider than 78 columns")
    void staysWithinItsWidthAlways(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        Kata kata = Samples.kata("kata-throttling", text(random), "Credentials", text(random), text(random));
        Failure failure = random.nextBoolean()
                ? Samples.comparison("[" + text(random) + "] x", text(random), text(random))
                : Samples.failure(Kind.EXCEPTION, "IOException", text(random));
        Verdict verdict = around(Samples.test(text(random), text(random), failure, text(random)));
        OptionalInt hint = random.nextBoolean() ? OptionalInt.of(2) : OptionalInt.empty();

        assertThat(new Report(kata, Samples.UNICODE).lines(verdict, hint, "20261122101112"))
                .filteredOn(line -> !line.contains("/lessons/"))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Report.WIDTH));
    }

    @Test
    @DisplayName("A path that does not fit beside its label stands whole on a line of its own")
    void keepsAPathWhole() {
        Kata kata =
                Samples.kata("kata-throttling", "kata-throttling", "Canonical request of a name that is quite long");
        Verdict verdict = Samples.verdict(Samples.step(1, "X", Samples.stub(1)));

        assertThat(new Report(kata, Samples.UNICODE).lines(verdict, OptionalInt.empty(), "42"))
                .containsSequence(
                        "  The lesson",
                        "    kata-throttling/lessons/1-canonical-request-of-a-name-that-is-quite-long.md");
    }

    @Test
    @DisplayName("A title that does not fit into the list is cut before dots")
    void cutsATitle() {
        Kata kata = Samples.kata("kata-auth", "kata-auth", "A title of many, many words " + "and more ".repeat(9));
        Verdict verdict = Samples.verdict(Samples.step(1, "X", Samples.stub(1), Samples.RULE));

        assertThat(new Report(kata, Samples.UNICODE).lines(verdict, OptionalInt.empty(), "42"))
                .contains("  ▶ 1  A title of many, many words and more and more and... 1 of 2 tests pass");
    }

    private static String text(Random random) {
        return random.ints(1 + random.nextInt(160), 0, 9)
                .mapToObj(i -> i == 0 ? " " : "w")
                .reduce("w", String::concat);
    }
}
