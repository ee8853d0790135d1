package kata.coach.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import kata.coach.timeline.Timeline.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A timeline")
class TimelineTest {

    private final Timeline timeline = Timeline.of(
            new Row("time", "since the first call", List.of("0s", "0.5s")),
            new Row("reply", "", List.of("200", "429")));

    @Test
    @DisplayName("comes out of a report entry as it went in")
    void comesBack() {
        assertThat(Timeline.read(timeline.text())).isEqualTo(timeline);
    }

    @Test
    @DisplayName("comes back with its mark")
    void comesBackMarked() {
        Timeline marked = timeline.marked(1, "no whole token was there");

        assertThat(Timeline.read(marked.text())).isEqualTo(marked);
    }

    @Test
    @DisplayName("refuses rows that differ in their length")
    void refusesUnequalRows() {
        Row shorter = new Row("reply", "", List.of("200"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timeline.of(timeline.rows().get(0), shorter))
                .withMessageStartingWith("A timeline needs rows, all of one length, but has ");
    }

    @Test
    @DisplayName("says which line it cannot read")
    void saysWhatItCannotRead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timeline.read("no tabs here"))
                .withMessage("This is no line of a timeline: no tabs here");
    }

    @ParameterizedTest
    @CsvSource({"0, 0s", "500, 0.5s", "47500, 47.5s", "100000, 100s", "1, 0.001s"})
    @DisplayName("writes a time in seconds, with no more digits than it has")
    void writesTimes(long millis, String expected) {
        assertThat(Timeline.seconds(Duration.ofMillis(millis))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 4", "0.5, 0.5", "0.999999, 0.99", "0.001, 0"})
    @DisplayName("rounds tokens down: nearly one is none yet")
    void writesTokens(double tokens, String expected) {
        assertThat(Timeline.tokens(tokens)).isEqualTo(expected);
    }
}
