package kata.coach.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@DisplayName("Text in lines")
class WrapTest {

    @Test
    @DisplayName("A text that fits is one line")
    void keepsWhatFits() {
        assertThat(Wrap.lines("one two", 7)).containsExactly("one two");
    }

    @Test
    @DisplayName("A text that does not fit breaks between words")
    void breaksBetweenWords() {
        assertThat(Wrap.lines("one two three", 9)).containsExactly("one two", "three");
    }

    @Test
    @DisplayName("A word that ends at the edge stays on its line")
    void fillsALine() {
        assertThat(Wrap.lines("one two three", 7)).containsExactly("one two", "three");
    }

    @Test
    @DisplayName("A word that is wider than a line breaks where it must")
    void breaksALongWord() {
        assertThat(Wrap.lines("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
    }

    @Test
    @DisplayName("Line ends in the text stay, blank lines too")
    void keepsLineEnds() {
        assertThat(Wrap.lines("one\n\ntwo", 9)).containsExactly("one", "", "two");
    }

    @Test
    @DisplayName("An indented line goes on indented")
    void keepsTheIndent() {
        assertThat(Wrap.lines("  one two three", 9)).containsExactly("  one two", "  three");
    }

    @Test
    @DisplayName("An indent is no wider than half a line when the line goes on")
    void limitsTheIndent() {
        assertThat(Wrap.lines("      abcdef", 8)).containsExactly("      ab", "    cdef");
    }

    @Test
    @DisplayName("An empty text has no lines")
    void hasNoLines() {
        assertThat(Wrap.lines("", 9)).isEmpty();
    }

    @Test
    @DisplayName("A text that fits is not cut")
    void cutsNothing() {
        assertThat(Wrap.cut("Signing key", 11)).isEqualTo("Signing key");
    }

    @Test
    @DisplayName("A text that does not fit is cut before three dots, with no space before them")
    void cuts() {
        assertThat(Wrap.cut("Signing keys", 11)).isEqualTo("Signing...");
    }

    @RepeatedTest(100)
    @DisplayName("No line is too wide, and no word is lost")
    void losesNothing(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        String text = random.ints(200, 0, 5).mapToObj(i -> i == 0 ? " " : "w").reduce("", String::concat);
        int width = 10 + random.nextInt(70);

        assertThat(Wrap.lines(text, width))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width))
                .satisfies(lines ->
                        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", "")));
    }
}
