package kata.fake.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalInt;
import kata.fake.serve.Terminal.Style;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The terminal")
class TerminalTest {

    private static final OptionalInt WIDE = OptionalInt.of(132);

    @Test
    @DisplayName("has colour, and its own width")
    void terminal() {
        assertThat(Terminal.of(Map.of("TERM", "xterm"), WIDE)).isEqualTo(new Terminal(true, 132));
    }

    @Test
    @DisplayName("has no colour with NO_COLOR, whatever else is set")
    void noColour() {
        assertThat(Terminal.of(Map.of("TERM", "xterm", "NO_COLOR", "1", "FORCE_COLOR", "1"), WIDE))
                .isEqualTo(new Terminal(false, 132));
    }

    @Test
    @DisplayName("has colour with a NO_COLOR that is empty, as no-color.org has it")
    void emptyNoColour() {
        assertThat(Terminal.of(Map.of("TERM", "xterm", "NO_COLOR", ""), WIDE).colour())
                .isTrue();
    }

    @Test
    @DisplayName("has no colour if it is a dumb one")
    void dumb() {
        assertThat(Terminal.of(Map.of("TERM", "dumb"), WIDE).colour()).isFalse();
    }

    @Test
    @DisplayName("is a file without colour and without an end of the line, if there is none")
    void file() {
        assertThat(Terminal.of(Map.of("TERM", "xterm"), OptionalInt.empty())).isEqualTo(Terminal.FILE);
    }

    @Test
    @DisplayName("has colour in a file that asks for it")
    void forced() {
        assertThat(Terminal.of(Map.of("FORCE_COLOR", "1"), OptionalInt.empty()).colour())
                .isTrue();
    }

    @Test
    @DisplayName("is taken for 80 columns wide if it does not tell")
    void unknownWidth() {
        assertThat(Terminal.of(Map.of(), OptionalInt.of(Terminal.columns("0 0")))
                        .columns())
                .isEqualTo(80);
    }

    @Test
    @DisplayName("is taken for 40 columns wide if it is even narrower")
    void leastWidth() {
        assertThat(Terminal.of(Map.of(), OptionalInt.of(3)).columns()).isEqualTo(40);
    }

    @Test
    @DisplayName("tells its width as the second of the two numbers of stty")
    void stty() {
        assertThat(Terminal.columns("24 100\n")).isEqualTo(100);
    }

    @Test
    @DisplayName("tells no width if stty fails")
    void noStty() {
        assertThat(Terminal.columns("sh: 1: stty: not found\n")).isZero();
    }

    @Test
    @DisplayName("leaves a plain text alone")
    void plain() {
        assertThat(new Terminal(true, 80).styled(Style.PLAIN, "a")).isEqualTo("a");
    }
}
