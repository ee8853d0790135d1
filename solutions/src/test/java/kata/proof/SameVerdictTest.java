package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kata.coach.engine.Judgement;
import kata.coach.engine.Workbench;
import kata.coach.report.Report;
import kata.coach.report.Terminal;
import kata.coach.verdict.StepVerdict;
import kata.coach.verdict.TestVerdict;
import kata.coach.verdict.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** By default a misconception a step; {@code -Dkata.same=all} takes every one. */
@DisplayName("The live coach and mvn test come to the same verdict")
class SameVerdictTest {

    private static final boolean ALL = System.getProperty("kata.same", "").equals("all");

    @TempDir
    private Path folder;

    @TestFactory
    @DisplayName("on the untouched stubs of each kata, to the last word of the report")
    Stream<DynamicNode> onStubs() {
        return KataProject.katas().stream()
                .map(kata -> dynamicTest(kata.name(), () -> {
                    TrialKata trial = TrialKata.ofStubs(folder, kata);
                    List<String> tests = trial.testClasses();
                    try (Workbench workbench = trial.workbench()) {
                        Verdict live = ((Judgement.Judged) workbench.all()).verdict();
                        trial.road().compileTests();
                        assertThat(report(kata, live))
                                .isEqualTo(report(kata, trial.road().run(tests)));
                    }
                }));
    }

    @TestFactory
    @DisplayName("on misconceptions: state, tests that fail, and every word about the first of them")
    Stream<DynamicNode> onMisconceptions() {
        return KataProject.katas().stream().map(kata -> dynamicContainer(kata.name(), checks(kata)));
    }

    private Stream<DynamicNode> checks(KataModule kata) {
        TrialKata trial = TrialKata.ofSolutions(folder, kata);
        Workbench workbench = trial.workbench();
        MavensRoad road = trial.road();
        road.compileTests();
        List<Misconception> chosen = ALL
                ? kata.misconceptions()
                : List.copyOf(kata.misconceptions().stream()
                        .collect(Collectors.toMap(Misconception::step, wrong -> wrong, (first, second) -> first))
                        .values());
        return chosen.stream()
                .<DynamicNode>map(wrong -> dynamicTest(
                        wrong.toString(),
                        () -> trial.with(wrong.source(), () -> {
                            Judgement live = workbench.step(wrong.step());
                            road.compileMain();
                            Verdict maven = road.run(MavensRoad.testsOf(kata, wrong.testClass()));
                            assertThat(words(kata, wrong, ((Judgement.Judged) live).verdict()))
                                    .isEqualTo(words(kata, wrong, maven));
                        })))
                .onClose(workbench::close);
    }

    private static String words(KataModule kata, Misconception wrong, Verdict verdict) {
        StepVerdict step = verdict.step(wrong.step()).orElseThrow();
        TestVerdict first = step.firstFailure().orElseThrow();
        String failing = step.tests().stream()
                .filter(test -> !test.passed())
                .map(TestVerdict::id)
                .collect(Collectors.joining(", "));
        String failure = String.join("\n", new Report(kata.kata(), Terminal.PLAIN).failure(step, first));
        return TrialKata.withoutChance(step.state() + "\n" + failing + "\n" + failure + "\n" + report(kata, verdict));
    }

    private static String report(KataModule kata, Verdict verdict) {
        return TrialKata.withoutChance(String.join(
                "\n",
                new Report(kata.kata(), Terminal.PLAIN)
                        .lines(verdict, OptionalInt.empty(), Long.toString(KataProject.seed()))));
    }
}
