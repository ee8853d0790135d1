package kata.coach.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@DisplayName("Two texts, one under the other")
class ComparisonTest {

    private static final int WIDTH = 74;
    private static final String FIFTY = "0123456789".repeat(5);

    private static String compare(String expected, String actual) {
        return String.join("\n", new Comparison(expected, actual, new Style(Samples.UNICODE)).lines(WIDTH));
    }

    private static String compareInAscii(String expected, String actual) {
        return String.join("\n", new Comparison(expected, actual, new Style(Terminal.PLAIN)).lines(WIDTH));
    }

    @Test
    @DisplayName("A caret stands under the first difference")
    void pointsAtTheFirstDifference() {
        assertThat(compare("host;x-amz-date", "host;date")).isEqualTo("""
                expected  host;x-amz-date
                but was   host;date
                               ^ they part here""");
    }

    @Test
    @DisplayName("Texts that differ from the start need no caret")
    void needsNoCaretAtTheStart() {
        assertThat(compare("PUT", "GET")).isEqualTo("expected  PUT\nbut was   GET");
    }

    @Test
    @DisplayName("Where one text is the beginning of the other, the caret stands behind it")
    void pointsBehindTheShorter() {
        assertThat(compare("https://a", "https://a/")).isEqualTo("""
                expected  https://a
                but was   https://a/
                                   ^ they part here""");
    }

    @Test
    @DisplayName("An empty text is called nothing")
    void namesAnEmptyText() {
        assertThat(compare("a", "")).isEqualTo("expected  a\nbut was   (nothing)");
    }

    @Test
    @DisplayName("Tabs and line ends are made visible")
    void showsTabsAndLineEnds() {
        assertThat(compare("a\tb\nc", "a\tb\r\nc")).isEqualTo("""
                expected  a\\tb\\nc
                but was   a\\tb\\r\\nc
                               ^ they part here""");
    }

    @Test
    @DisplayName("Spaces at the end are shown as dots")
    void showsSpacesAtTheEnd() {
        assertThat(compare("POST", "POST  ")).isEqualTo("""
                expected  POST
                but was   POST··
                              ^ they part here""");
    }

    @Test
    @DisplayName("In ASCII, spaces at the end are shown by their code, which no dot can be taken for")
    void showsSpacesAtTheEndInAscii() {
        assertThat(compareInAscii("POST.", "POST ")).isEqualTo("""
                expected  POST.
                but was   POST\\u{20}
                              ^ they part here""");
    }

    @Test
    @DisplayName("In ASCII, other characters are shown by their code")
    void showsOthersInAscii() {
        assertThat(compareInAscii("Zoë", "Zoe")).isEqualTo("""
                expected  Zo\\u{eb}
                but was   Zoe
                            ^ they part here""");
    }

    @Test
    @DisplayName("Two values that read alike are said to, without a caret")
    void saysThatTheyReadAlike() {
        assertThat(compare("1", "1")).isEqualTo("""
                expected  1
                but was   1
                They read alike, yet are not equal: perhaps they are of two types.""");
    }

    @Test
    @DisplayName("A long text that differs early is cut at its end")
    void cutsTheEnd() {
        assertThat(compare("ab" + FIFTY + FIFTY, "ac" + FIFTY + FIFTY)).isEqualTo("""
                expected  ab01234567890123456789012345678901234567890123456789012345678...
                but was   ac01234567890123456789012345678901234567890123456789012345678...
                           ^ they part here""");
    }

    @Test
    @DisplayName("A long text that differs late is cut at its start")
    void cutsTheStart() {
        assertThat(compare(FIFTY + FIFTY + "x", FIFTY + FIFTY + "y")).isEqualTo("""
                expected  ...12345678901234567890123456789x
                but was   ...12345678901234567890123456789y
                                                          ^ they part here""");
    }

    @Test
    @DisplayName("A long text that differs in its midst is cut on both sides")
    void cutsBothSides() {
        assertThat(compare(FIFTY + "x" + FIFTY, FIFTY + "y" + FIFTY)).isEqualTo("""
                expected  ...12345678901234567890123456789x0123456789012345678901234567...
                but was   ...12345678901234567890123456789y0123456789012345678901234567...
                                                          ^ they part here""");
    }

    @Test
    @DisplayName("Where the words do not fit to the right of the caret, they stand to its left")
    void turnsTheCaretRound() {
        assertThat(compare(FIFTY + "0123456x", FIFTY + "0123456y")).isEqualTo("""
                expected  012345678901234567890123456789012345678901234567890123456x
                but was   012345678901234567890123456789012345678901234567890123456y
                                                                    they part here ^""");
    }

    @Test
    @DisplayName("leaves the caret bare where there is no room for words beside it")
    void leavesTheCaretBare() {
        assertThat(new Comparison("https", "http", new Style(Terminal.PLAIN)).lines(26))
                .containsExactly("expected  https", "but was   http", "              ^");
    }

    @Test
    @DisplayName("Two values that read alike are said to within the width")
    void saysThatTheyReadAlikeWithinTheWidth() {
        assertThat(new Comparison("1", "1", new Style(Samples.UNICODE)).lines(58))
                .endsWith("They read alike, yet are not equal: perhaps they are of", "two types.");
    }

    @RepeatedTest(200)
    @DisplayName("No line is wider than it may be, and the caret stands under a difference")
    void staysWithinItsWidth(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        String expected = text(random);
        String actual = expected.substring(0, random.nextInt(expected.length() + 1)) + text(random);

        assertThat(new Comparison(expected, actual, new Style(Samples.UNICODE)).lines(WIDTH))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(WIDTH))
                .satisfies(lines -> {
                    int caret = lines.size() < 3 ? -1 : lines.get(2).indexOf('^');
                    assertThat(caret < 0 || differAt(caret, lines.get(0), lines.get(1)))
                            .isTrue();
                });
    }

    private static boolean differAt(int column, String one, String other) {
        return one.length() <= column || other.length() <= column || one.charAt(column) != other.charAt(column);
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(150), 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
