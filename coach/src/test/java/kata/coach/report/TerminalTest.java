package kata.coach.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a terminal can show")
class TerminalTest {

    @Test
    @DisplayName("A terminal that can do colour gets it")
    void coloursATerminal() {
        assertThat(Terminal.colour(Map.of("TERM", "xterm"), () -> true)).isTrue();
    }

    @Test
    @DisplayName("A file or a pipe gets no colour")
    void doesNotColourAPipe() {
        assertThat(Terminal.colour(Map.of("TERM", "xterm"), () -> false)).isFalse();
    }

    @Test
    @DisplayName("NO_COLOR rules colour out, whatever it holds and whoever asks for colour")
    void heedsNoColor() {
        assertThat(Terminal.colour(Map.of("TERM", "xterm", "NO_COLOR", "0", "FORCE_COLOR", "1"), () -> true))
                .isFalse();
    }

    @Test
    @DisplayName("An empty NO_COLOR says nothing")
    void passesOverAnEmptyNoColor() {
        assertThat(Terminal.colour(Map.of("TERM", "xterm", "NO_COLOR", ""), () -> true))
                .isTrue();
    }

    @Test
    @DisplayName("FORCE_COLOR brings colour even to a pipe")
    void heedsForceColor() {
        assertThat(Terminal.colour(Map.of("TERM", "dumb", "FORCE_COLOR", "1"), () -> false))
                .isTrue();
    }

    @Test
    @DisplayName("An empty FORCE_COLOR says nothing")
    void passesOverAnEmptyForceColor() {
        assertThat(Terminal.colour(Map.of("TERM", "xterm", "FORCE_COLOR", ""), () -> false))
                .isFalse();
    }

    @Test
    @DisplayName("A dumb terminal gets no colour")
    void doesNotColourADumbTerminal() {
        assertThat(Terminal.colour(Map.of("TERM", "dumb"), () -> true)).isFalse();
    }

    @Test
    @DisplayName("Without TERM, as on Windows, there is no colour")
    void doesNotColourWithoutTerm() {
        assertThat(Terminal.colour(Map.of(), () -> true)).isFalse();
    }

    @ParameterizedTest
    @DisplayName("UTF-8 can show any character, by each of its names")
    @ValueSource(strings = {"UTF-8", "utf8", "utf-8"})
    void knowsUtf8(String encoding) {
        assertThat(Terminal.isUnicode(encoding)).isTrue();
    }

    @ParameterizedTest
    @DisplayName("Other encodings, and none, are taken for ASCII")
    @ValueSource(strings = {"US-ASCII", "ANSI_X3.4-1968", "ISO-8859-1", "windows-1252", "no such", ""})
    void knowsOthers(String encoding) {
        assertThat(Terminal.isUnicode(encoding)).isFalse();
    }

    @Test
    @DisplayName("Environment, encoding and Maven come together")
    void detects() {
        assertThat(Terminal.detect(Map.of("FORCE_COLOR", "1"), "US-ASCII", "3.9.16"))
                .isEqualTo(new Terminal(true, false, 78));
    }

    @Test
    @DisplayName("Maven 4 puts a prefix before each line, which leaves less room")
    void leavesRoomForMaven4() {
        assertThat(Terminal.detect(Map.of(), "UTF-8", "4.0.0-rc-5")).isEqualTo(new Terminal(false, true, 62));
    }

    @Test
    @DisplayName("A terminal of the usual width takes 78 columns")
    void isOfTheUsualWidth() {
        assertThat(Terminal.PLAIN.columns()).isEqualTo(78);
    }
}
