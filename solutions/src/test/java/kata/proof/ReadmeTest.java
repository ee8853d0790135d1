package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kata.coach.engine.Engine;
import kata.coach.engine.Judgement;
import kata.coach.report.Kata;
import kata.coach.report.Report;
import kata.coach.report.Terminal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("The README")
@ExtendWith(OutcomesExtension.class)
class ReadmeTest {

    private static final int TWO_SCREENS = 100;

    private final String readme = KataProject.text(KataProject.ROOT.resolve("README.md"));

    @Test
    @DisplayName("shows the report as a newcomer gets it")
    void showsTheReport(Engine engine) {
        String picture = Pattern.compile("(?s)```text\n(.*?)```")
                .matcher(readme)
                .results()
                .map(block -> block.group(1))
                .findFirst()
                .orElseThrow();

        assertThat(picture).isEqualTo(String.join("\n", report(engine, seedOf(picture))) + "\n");
    }

    @Test
    @DisplayName("fits two screens")
    void fitsTwoScreens() {
        assertThat(readme.lines()).hasSizeLessThanOrEqualTo(TWO_SCREENS);
    }

    @Test
    @DisplayName("counts the steps of each kata")
    void countsTheSteps() {
        assertThat(KataProject.katas())
                .allSatisfy(kata -> assertThat(readme)
                        .containsPattern("\\(" + kata.name() + "/README.md\\) \\|.*\\| "
                                + kata.lessons().all().size() + " \\|"));
    }

    private static List<String> report(Engine engine, String seed) {
        KataModule http = KataProject.katas().get(0);
        Kata kata = Kata.in(http.folder(), http.name(), http.name() + ": what goes over the wire");
        Judgement judgement = engine.judge(http.stubs(), http.tests(), http.resources());
        return new Report(kata, new Terminal(false, true))
                .lines(((Judgement.Judged) judgement).verdict(), OptionalInt.empty(), seed);
    }

    private static String seedOf(String picture) {
        return Pattern.compile("-Dkata.seed=(\\d+)")
                .matcher(picture)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElse("")
                .replace("-Dkata.seed=", "");
    }
}
