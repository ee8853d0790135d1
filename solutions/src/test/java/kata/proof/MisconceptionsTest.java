package kata.proof;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kata.coach.verdict.Failure;
import kata.coach.verdict.TestVerdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A misconception")
@ExtendWith(OutcomesExtension.class)
class MisconceptionsTest {

    private static final long AT_LEAST = 4;

    @TestFactory
    @DisplayName("is caught by its declared test, with a message that names it")
    Stream<DynamicNode> isCaughtForItsOwnReason(Outcomes outcomes) {
        return forEach(outcomes, MisconceptionsTest::isCaught);
    }

    @TestFactory
    @DisplayName("shows a learner its declared test, however many others fail")
    Stream<DynamicNode> showsItsDeclaredTest(Outcomes outcomes) {
        return forEach(
                outcomes,
                outcome -> assertThat(outcome.shown().map(TestVerdict::method).orElse("none fails"))
                        .as(
                                "%s: the test that is shown; above it should stand the one that explains. Shown is:%n%s",
                                outcome.wrong(), shown(outcome))
                        .isEqualTo(outcome.wrong().method()));
    }

    @TestFactory
    @DisplayName("has at least three companions in its step")
    Stream<DynamicTest> hasCompanions() {
        return forEachStep(ofStep -> assertThat(ofStep).hasSizeGreaterThanOrEqualTo((int) AT_LEAST));
    }

    @TestFactory
    @DisplayName("is the commonest of its step in one case, the one that docs/messages.md shows")
    Stream<DynamicTest> isTheCommonestOnce() {
        return forEachStep(ofStep ->
                assertThat(ofStep).filteredOn(Misconception::commonest).hasSize(1));
    }

    @TestFactory
    @DisplayName("stands under a lesson that exists")
    Stream<DynamicTest> standsUnderALesson() {
        return KataProject.katas().stream()
                .map(kata -> dynamicTest(
                        kata.name(),
                        () -> assertThat(kata.misconceptions())
                                .extracting(Misconception::slug)
                                .isSubsetOf(kata.slugs())));
    }

    @TestFactory
    @DisplayName("differs from its companions in what its author believes")
    Stream<DynamicTest> hasABeliefOfItsOwn() {
        return forEachStep(ofStep -> assertThat(ofStep.stream().collect(groupingBy(Misconception::belief, counting())))
                .allSatisfy((belief, times) -> assertThat(times).isOne()));
    }

    private static String shown(Outcome outcome) {
        return outcome.shown()
                .map(test -> String.join("\n", outcome.read(test)))
                .orElse("nothing");
    }

    private static void isCaught(Outcome outcome) {
        Misconception wrong = outcome.wrong();
        TestVerdict caught = outcome.caught()
                .orElseThrow(() -> new AssertionError(wrong.method() + " passes, though it is declared to fail"));
        assertThat(caught.cause().map(Failure::kind))
                .as("the sort of failure")
                .hasValueSatisfying(kind -> assertThat(kind).isIn(Failure.Kind.ASSERTION, Failure.Kind.EXCEPTION));
        assertThat(String.join("\n", outcome.read(caught))).containsIgnoringWhitespaces(wrong.phrase());
    }

    private static Stream<DynamicNode> forEach(Outcomes outcomes, Consumer<Outcome> check) {
        return KataProject.katas().stream()
                .map(kata -> dynamicContainer(
                        kata.name(),
                        kata.misconceptions().stream()
                                .map(wrong ->
                                        dynamicTest(wrong.toString(), () -> check.accept(outcomes.of(kata, wrong))))));
    }

    private static Stream<DynamicTest> forEachStep(Consumer<List<Misconception>> check) {
        return KataProject.katas().stream().flatMap(kata -> {
            Map<String, List<Misconception>> bySlug =
                    kata.misconceptions().stream().collect(groupingBy(Misconception::slug));
            return kata.slugs().stream()
                    .map(slug -> dynamicTest(
                            kata.name() + " " + slug, () -> check.accept(bySlug.getOrDefault(slug, List.of()))));
        });
    }
}
