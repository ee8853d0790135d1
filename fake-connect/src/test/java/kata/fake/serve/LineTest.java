package kata.fake.serve;

import static org.assertj.core.api.Assertions.assertThat;

import kata.fake.serve.Terminal.Style;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A line")
class LineTest {

    @Test
    @DisplayName("puts a space between its texts")
    void spaces() {
        assertThat(new Line(Terminal.FILE).add(Style.PLAIN, "a").add(Style.PLAIN, "b"))
                .hasToString("a b");
    }

    @Test
    @DisplayName("is cut at the terminal's width")
    void cut() {
        assertThat(new Line(new Terminal(false, 10)).add(Style.PLAIN, "abcd").add(Style.PLAIN, "efghijk"))
                .hasToString("abcd efg..");
    }

    @Test
    @DisplayName("does not count colours as columns")
    void colour() {
        assertThat(new Line(new Terminal(true, 8)).add(Style.GOOD, "abcdefghij"))
                .hasToString("\u001b[32mabcdef..\u001b[0m");
    }

    @Test
    @DisplayName("is never longer than the terminal is wide, whatever is added")
    void neverLonger() {
        Line line = new Line(new Terminal(false, 40));
        for (int length = 0; length < 30; length++) {
            line.add(Style.PLAIN, "x".repeat(length));
            assertThat(line.toString()).hasSizeLessThanOrEqualTo(40);
        }
    }

    @Test
    @DisplayName("breaks between words")
    void wrap() {
        assertThat(Line.wrap("one two three", 8, 3)).containsExactly("one two", "three");
    }

    @Test
    @DisplayName("breaks inside a word that is longer than the line")
    void wrapLongWord() {
        assertThat(Line.wrap("abcdefghij", 4, 3)).containsExactly("abcd", "efgh", "ij");
    }

    @Test
    @DisplayName("is cut after so many lines")
    void wrapCut() {
        assertThat(Line.wrap("one two three four", 8, 2)).containsExactly("one two", "three ..");
    }

    @Test
    @DisplayName("has line ends as spaces, and other control characters by their numbers")
    void readable() {
        assertThat(Line.readable(" a\n b\u0000c ")).isEqualTo("a b\\u{0}c");
    }
}
