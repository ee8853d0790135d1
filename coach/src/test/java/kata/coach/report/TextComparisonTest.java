package kata.coach.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two texts of several lines")
class TextComparisonTest {

    private final TextComparison comparison = new TextComparison(new Style(new Terminal(false, true)));

    @Test
    @DisplayName("One line is compared as ever")
    void ofOneLine() {
        assertThat(lines("GET", "GOT"))
                .containsExactly("expected  GET", "but was   GOT", "           ^ they part here");
    }

    @Test
    @DisplayName("The first line that differs is shown alone, with its number")
    void ofManyLines() {
        assertThat(lines("GET\n/users\na=1\n", "GET\n/user\na=2\n"))
                .containsExactly(
                        "Line 2 is the first that differs:",
                        "expected  /users",
                        "but was   /user",
                        "               ^ they part here");
    }

    @Test
    @DisplayName("A text with a line too few is told so, with both counts")
    void ofALineTooFew() {
        assertThat(lines("GET\n/users\n", "GET\n/users"))
                .containsExactly(
                        "Line 3 is the first that differs (3 lines were expected, 2 came):",
                        "expected  (nothing)",
                        "but was   (no more lines)");
    }

    @Test
    @DisplayName("A text with a line too many is told so, with both counts")
    void ofALineTooMany() {
        assertThat(lines("a\nb", "a\nb\n"))
                .containsExactly(
                        "Line 3 is the first that differs (2 lines were expected, 3 came):",
                        "expected  (no more lines)",
                        "but was   (nothing)");
    }

    @Test
    @DisplayName("An empty line in the place of another is shown as nothing")
    void ofAnEmptyLine() {
        assertThat(lines("a\n\nb", "a\nb"))
                .containsExactly(
                        "Line 2 is the first that differs (3 lines were expected, 2 came):",
                        "expected  (nothing)",
                        "but was   b");
    }

    private List<String> lines(String expected, String actual) {
        return comparison.lines(expected, actual, 74);
    }
}
