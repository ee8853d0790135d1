package kata.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the program writes to")
class DisplayTest {

    private static Display display(Map<String, String> environment, String output, String size) {
        Properties properties = new Properties();
        properties.setProperty("kata.output", output);
        properties.setProperty("kata.size", size);
        properties.setProperty("native.encoding", "UTF-8");
        return Display.detect(environment, properties);
    }

    @Test
    @DisplayName("has colour if it is a terminal")
    void colourOnTerminal() {
        assertThat(display(Map.of("TERM", "xterm"), "terminal", "24 80")
                        .terminal()
                        .colour())
                .isTrue();
    }

    @Test
    @DisplayName("has none if it is a file or a pipe")
    void noColourInFiles() {
        assertThat(display(Map.of("TERM", "xterm"), "none", "").terminal().colour())
                .isFalse();
    }

    @Test
    @DisplayName("has none if NO_COLOR says so, even against FORCE_COLOR")
    void noColor() {
        Map<String, String> environment = Map.of("TERM", "xterm", "NO_COLOR", "1", "FORCE_COLOR", "1");

        assertThat(display(environment, "terminal", "24 80").terminal().colour())
                .isFalse();
    }

    @Test
    @DisplayName("is never taken back on a terminal that is called dumb")
    void dumb() {
        assertThat(display(Map.of("TERM", "dumb"), "terminal", "24 80").erases())
                .isFalse();
    }

    @Test
    @DisplayName("is as wide as the terminal, less a little air")
    void width() {
        assertThat(display(Map.of(), "terminal", "30 40").terminal().columns()).isEqualTo(38);
    }

    @Test
    @DisplayName("is no wider than a page, however wide the terminal")
    void widest() {
        assertThat(display(Map.of(), "terminal", "50 200").terminal().columns()).isEqualTo(78);
    }

    @Test
    @DisplayName("takes its width from COLUMNS where there is no terminal")
    void columns() {
        assertThat(display(Map.of("COLUMNS", "60"), "none", "").terminal().columns())
                .isEqualTo(58);
    }

    @Test
    @DisplayName("is 80 columns wide if nothing tells")
    void usual() {
        assertThat(display(Map.of(), "none", "").terminal().columns()).isEqualTo(78);
    }
}
