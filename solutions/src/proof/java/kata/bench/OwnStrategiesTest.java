package kata.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of the strategies that the katas teach,")
class OwnStrategiesTest {

    @Test
    @DisplayName("pacing needs one call for each update, and to the millisecond no more time than the tokens do")
    void pacing() {
        Run run = VirtualBurst.paced();

        assertThat(run.calls()).isEqualTo(50);
        assertThat(run.totalTime().toMillis()).isEqualTo(22_500);
    }

    @Test
    @DisplayName("one with chance in it comes out the same each time")
    void isRepeatable() {
        assertThat(play("full-jitter")).isEqualTo(play("full-jitter"));
    }

    @Test
    @DisplayName("the one with three attempts makes no fourth")
    void threeAttempts() {
        List<Attempt> attempts = play("three-attempts").attempts();

        assertThat(Stream.iterate(0, caller -> caller + 1).limit(Burst.CALLERS))
                .allSatisfy(caller -> assertThat(attempts)
                        .filteredOn(attempt -> attempt.caller() == caller)
                        .hasSizeBetween(1, 3));
    }

    private static Run play(String file) {
        return OwnStrategies.all().stream()
                .filter(strategy -> strategy.file().equals(file))
                .findFirst()
                .orElseThrow()
                .play()
                .get();
    }
}
