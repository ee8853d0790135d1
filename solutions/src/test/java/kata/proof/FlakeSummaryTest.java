package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The summary of many rounds")
class FlakeSummaryTest {

    private final Round green = round(1, Map.of("Step1Test.a", Round.PASSED, "Step1Test.b", Round.PASSED));

    @Test
    @DisplayName("says that all rounds are green and equal, and how long they took")
    void saysAllIsWell() {
        Round slower = new Round(2, green.results(), Duration.ofMillis(2500));

        assertThat(new FlakeSummary("kata-x", List.of(green, slower)).lines())
                .containsExactly(
                        "kata-x: 2 of 2 rounds green and equal, 2 tests each",
                        "  seeds 1 to 2; the median round took 2.5 s, the longest 2.5 s");
    }

    @Test
    @DisplayName("names the seed, the test and the reason of a round that is red")
    void namesWhatIsRed() {
        Round red = round(2, Map.of("Step1Test.a", "TimeoutException: a() timed out", "Step1Test.b", Round.PASSED));

        assertThat(new FlakeSummary("kata-x", List.of(green, red)).lines())
                .startsWith("kata-x: 1 of 2 rounds green and equal, 2 tests each")
                .endsWith("  seed 2:", "    Step1Test.a", "      TimeoutException: a() timed out");
    }

    @Test
    @DisplayName("does not take a round for equal in which a test did not run")
    void missesWhatDidNotRun() {
        Round shorter = round(2, Map.of("Step1Test.a", Round.PASSED));

        assertThat(new FlakeSummary("kata-x", List.of(green, shorter)).lines())
                .endsWith("  seed 2:", "    Step1Test.b", "      did not run");
    }

    @Test
    @DisplayName("does not pass when no test ran in any round")
    void doesNotPassOnNothing() {
        assertThat(new FlakeSummary("kata-x", List.of(round(1, Map.of()))).passed())
                .isFalse();
    }

    @Test
    @DisplayName("passes when every round is green and equal")
    void passes() {
        assertThat(new FlakeSummary("kata-x", List.of(green, green)).passed()).isTrue();
    }

    @Test
    @DisplayName("reads a round from the lines that another JVM wrote, whatever stands between them")
    void readsWhatWasWritten() {
        List<String> lines = List.of("WARNING: noise", "Step1Test.a\tpassed", "Step1Test.b\tpassed");

        assertThat(Round.read(1, lines.stream(), Duration.ofSeconds(1))).isEqualTo(green);
    }

    private static Round round(long seed, Map<String, String> results) {
        return new Round(seed, new TreeMap<>(results), Duration.ofSeconds(1));
    }
}
