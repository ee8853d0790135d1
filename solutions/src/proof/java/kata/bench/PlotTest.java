package kata.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

@DisplayName("A plot")
class PlotTest {

    private final Run run = new Run(List.of(
            new Attempt(Duration.ZERO, 0, true, 4),
            new Attempt(Duration.ZERO, 1, false, 0.5),
            new Attempt(Duration.ofMillis(5), 1, false, 0.5),
            new Attempt(Duration.ofSeconds(10), 1, true, 4)));

    private final String svg = Plot.of(run, "Two calls & two 429s");

    @Test
    @DisplayName("is well-formed, whatever its title")
    void isWellFormed() throws Exception {
        var document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Two calls & two 429s");
    }

    @Test
    @DisplayName("tells a screen reader what it shows")
    void isDescribed() {
        assertThat(svg)
                .contains("role=\"img\" aria-labelledby=\"title desc\"")
                .contains("<desc id=\"desc\">Each of the 50 rows is a caller, time runs to the right.");
    }

    @Test
    @DisplayName("has a dot where a call was let through, at the time and in the row of its caller")
    void hasDots() {
        assertThat(svg).contains("<path class=\"y\" d=\"M62 54h0M691.4 58h0\"/>");
    }

    @Test
    @DisplayName("draws 429s that would touch as one dash")
    void mergesDashes() {
        assertThat(svg).contains("<path class=\"n\" d=\"M62 58H65.3\"/>");
    }

    @Test
    @DisplayName("has colours for a light ground and a dark one")
    void hasTwoGrounds() {
        assertThat(svg).contains(".g{fill:#fff}").contains("@media(prefers-color-scheme:dark){.g{fill:#0d1117}");
    }
}
