package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kata.coach.engine.ClassFiles;
import kata.coach.engine.Engine;
import kata.coach.engine.Sources;
import kata.coach.engine.TestRun;
import kata.coach.verdict.StepVerdict;
import kata.coach.verdict.TestVerdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Test classes run in random order in one JVM, and what a class keeps in a static field is made when the first of them
 * needs it. Of the other steps' test classes only those that lean on a step can be the first to need it. What comes of a
 * step whose own tests are the first is what {@link MisconceptionsTest} sees: nothing has run before them there either.
 */
@DisplayName("A misconception, in a run of its step and of the step that leans on it")
@ExtendWith(OutcomesExtension.class)
class TestOrderTest {

    private static final String NOTES = "kata.proof.order";

    @TestFactory
    @DisplayName("shows its declared test, even if the other step runs first")
    Stream<DynamicNode> isCaughtInThatOrder(Outcomes outcomes) {
        return KataProject.katas().stream()
                .filter(kata -> kata.leaning().step() > 0)
                .map(kata -> dynamicContainer(kata.name(), checks(outcomes, kata)));
    }

    @Test
    @DisplayName("is in a run of which the other step is the first indeed")
    void runsTheOtherStepFirst(Engine engine) {
        ClassFiles probes = engine.compile(probe("One").with(probe("Other")), ClassFiles.NONE)
                .orThrow();
        System.setProperty(NOTES, "");
        try {
            engine.run(new TestRun(
                    ClassFiles.NONE, probes, shuffledTo("kata.probe.OneTest", "kata.probe.OtherTest"), List.of()));
            assertThat(System.getProperty(NOTES)).isEqualTo("One Other ");
        } finally {
            System.clearProperty(NOTES);
        }
    }

    private static Stream<DynamicNode> checks(Outcomes outcomes, KataModule kata) {
        Leaning leaning = kata.leaning();
        String above = kata.testClass(leaning.step());
        return kata.misconceptions().stream()
                .filter(wrong -> leaning.on().contains(wrong.step()))
                .map(wrong -> dynamicTest(
                        wrong.toString(),
                        () -> assertCaught(wrong, outcomes.among(kata, wrong, shuffledTo(above, wrong.testClass())))));
    }

    private static void assertCaught(Misconception wrong, StepVerdict step) {
        assertThat(step.firstFailure().map(TestVerdict::method).orElse("none fails"))
                .as("the first failing test of step %s", wrong.step())
                .isEqualTo(wrong.method());
    }

    /** Two test classes in the order from which JUnit's shuffle, by the engine's seed, makes this one. */
    private static List<String> shuffledTo(String first, String second) {
        List<String> shuffled = new ArrayList<>(List.of(first, second));
        Collections.shuffle(shuffled, new Random(KataProject.seed()));
        // Of two, a shuffle exchanges both or none: done to what it made, it gives back what was.
        return shuffled;
    }

    private static Sources probe(String name) {
        return Sources.of("kata/probe/" + name + "Test.java", """
                package kata.probe;

                class %1$sTest {
                    @org.junit.jupiter.api.Test
                    void notes() {
                        System.setProperty("%2$s", System.getProperty("%2$s") + "%1$s ");
                    }
                }
                """.formatted(name, NOTES));
    }
}
