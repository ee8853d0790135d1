package kata.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A run of the burst")
class RunTest {

    private final Run run = new Run(List.of(attempt(4.0, 1, true), attempt(0, 0, true), attempt(0, 1, false)));

    @Test
    @DisplayName("lasts until its last call, in whatever order the calls are told")
    void lastsUntilItsLastCall() {
        assertThat(run.totalTime()).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    @DisplayName("counts calls, 429s, and the callers of the fifty who were never answered")
    void counts() {
        assertThat(List.of(run.calls(), run.refused(), run.answered(), run.gaveUp()))
                .containsExactly(3, 1, 2, 48);
    }

    @Test
    @DisplayName("has half of its callers answered when the twenty-fifth is")
    void halfAnswered() {
        Run full = new Run(IntStream.range(0, 50)
                .mapToObj(caller -> attempt(caller, caller, true))
                .toList());
        assertThat(full.halfAnsweredAfter()).contains(Duration.ofSeconds(24));
    }

    @Test
    @DisplayName("never has half of its callers answered if most give up")
    void neverHalfAnswered() {
        assertThat(run.halfAnsweredAfter()).isEmpty();
    }

    @Test
    @DisplayName("is refused if client and fake tell different stories")
    void disagreement() {
        List<String> lines = IntStream.range(0, 50).mapToObj(i -> "answered").toList();
        assertThatThrownBy(() -> RealBurst.agreed(run, lines, "Boto3, standard"))
                .hasMessage(
                        "Boto3, standard says that 50 of 50 callers were answered, and the fake that it answered 2.");
    }

    private static Attempt attempt(double seconds, int caller, boolean accepted) {
        return new Attempt(Duration.ofMillis((long) (1000 * seconds)), caller, accepted, 0);
    }
}
