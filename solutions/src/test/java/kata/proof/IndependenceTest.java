package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kata.coach.engine.ClassFiles;
import kata.coach.engine.Engine;
import kata.coach.engine.Sources;
import kata.coach.engine.TestRun;
import kata.coach.verdict.StepName;
import kata.coach.verdict.TestVerdict;
import kata.coach.verdict.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A learner may begin anywhere, and what is wrong or missing in one step shows in that step alone. */
@DisplayName("A step, with all others unfinished")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutcomesExtension.class)
class IndependenceTest {

    private final Map<String, ClassFiles> tests = new HashMap<>();
    private Engine engine;

    @BeforeAll
    void compile(Engine shared) {
        engine = shared;
        for (KataModule kata : KataProject.katas()) {
            ClassFiles stubs = engine.compile(kata.stubs(), ClassFiles.NONE).orThrow();
            tests.put(kata.name(), engine.compile(kata.tests(), stubs).orThrow());
        }
    }

    @TestFactory
    @DisplayName("passes its tests by its own solution, and by those alone that the kata's README names besides")
    Stream<DynamicNode> standsAlone() {
        return KataProject.katas().stream().map(kata -> dynamicContainer(kata.name(), checks(kata)));
    }

    @Test
    @DisplayName("stands alone in all but two of the 27, as the READMEs say")
    void standsAloneAlmostAlways() {
        assertThat(KataProject.katas())
                .extracting(kata -> kata.name() + " " + kata.leaning().step())
                .containsExactly("kata-http 0", "kata-auth 6", "kata-throttling 9");
    }

    private Stream<DynamicTest> checks(KataModule kata) {
        Leaning leaning = kata.leaning();
        List<StepName> steps = kata.tests().classNames().stream()
                .flatMap(name -> StepName.of(name).stream())
                .toList();
        Stream<DynamicTest> alone = steps.stream()
                .filter(step -> step.number() != leaning.step())
                .map(step -> dynamicTest(
                        "step " + step.number(),
                        () -> assertThat(failing(kata, step, Set.of(step.subject())))
                                .isEmpty()));
        Stream<DynamicTest> composed = steps.stream()
                .filter(step -> step.number() == leaning.step())
                .map(step -> dynamicTest(
                        "step " + step.number() + " with " + leaning.on(), () -> composes(kata, step, leaning, steps)));
        return Stream.concat(alone, composed);
    }

    /** Passes with those it leans on, and not without any one of them: a README that names too many is wrong too. */
    private void composes(KataModule kata, StepName step, Leaning leaning, List<StepName> steps) {
        Set<String> needed = steps.stream()
                .filter(other -> other.number() == step.number() || leaning.on().contains(other.number()))
                .map(StepName::subject)
                .collect(Collectors.toSet());
        assertThat(failing(kata, step, needed)).isEmpty();
        for (String subject : needed) {
            Set<String> fewer =
                    needed.stream().filter(name -> !name.equals(subject)).collect(Collectors.toSet());
            assertThat(failing(kata, step, fewer)).as("without " + subject).isNotEmpty();
        }
    }

    private List<TestVerdict> failing(KataModule kata, StepName step, Set<String> finished) {
        String folder = "kata/" + kata.subject() + "/";
        Sources own = kata.solutions()
                .only(path -> finished.contains(path.replace(folder, "").replace(".java", "")));
        ClassFiles main =
                engine.compile(kata.stubs().with(own), ClassFiles.NONE).orThrow();
        String testClass = "kata.%s.%s".formatted(kata.subject(), kata.testClass(step.number()));
        Verdict verdict = engine.run(new TestRun(main, tests.get(kata.name()), List.of(testClass), kata.resources()));
        List<TestVerdict> ran = verdict.step(step.number()).orElseThrow().tests();
        assertThat(ran).isNotEmpty();
        return ran.stream().filter(test -> !test.passed()).toList();
    }
}
