package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Judges what PIT has written. It runs under the profile {@code mutation}, after PIT. */
@DisplayName("The katas' tests, on mutants of the solutions,")
class MutationTest {

    private static final double PERCENT = 97;

    private final ListedMutants listed = ListedMutants.read();

    static Stream<MutationReport> reports() {
        return KataProject.katas().stream().map(MutationReport::of);
    }

    @ParameterizedTest
    @MethodSource("reports")
    @DisplayName("kill at least 97 of 100")
    void killNearlyAll(MutationReport report) {
        assertThat(report.percentKilled()).isBetween(PERCENT, 100.0);
    }

    @ParameterizedTest
    @MethodSource("reports")
    @DisplayName("leave those alive that solutions/mutants.yaml explains, and no others")
    void leaveAliveWhatIsListed(MutationReport report) {
        assertThat(report.places(mutant -> !mutant.isKilled()))
                .as("Kill a new survivor with a test, or say under \"equivalent\" in solutions/mutants.yaml why nothing"
                        + " can tell it from the solution. Take out what no longer survives.")
                .containsExactlyInAnyOrderElementsOf(ListedMutants.places(listed.equivalent(), report.kata()));
    }

    @ParameterizedTest
    @MethodSource("reports")
    @DisplayName("run into PIT's time limit with those that are known to be endless, and no others")
    void waitForWhatIsEndless(MutationReport report) {
        assertThat(report.places(Mutant::isEndless))
                .as("A slow machine is no kill. Run again; if it stays, say under \"endless\" in solutions/mutants.yaml"
                        + " why the mutant never ends. Take out what ends.")
                .containsExactlyInAnyOrderElementsOf(ListedMutants.places(listed.endless(), report.kata()));
    }

    @ParameterizedTest
    @MethodSource("reports")
    @DisplayName("have their figures in docs/mutation.md")
    void haveTheirFiguresInTheDocs(MutationReport report) {
        String start = "| " + report.kata().name() + " |";
        assertThat(KataProject.text(KataProject.ROOT.resolve("docs/mutation.md"))
                        .lines())
                .filteredOn(line -> line.startsWith(start))
                .containsExactly(report.row());
    }

    @Test
    @DisplayName("leave none alive without a reason, and none is listed for another package")
    void leaveNoneWithoutAReason() {
        assertThat(Stream.of(listed.equivalent(), listed.endless()).flatMap(List::stream))
                .allSatisfy(entry -> assertThat(entry.why()).contains(" ").endsWith("."))
                .allSatisfy(entry -> assertThat(entry.in()).matches("kata\\.(http|auth|throttling)\\..+"));
    }
}
