package kata.proof;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kata.coach.engine.ClassFiles;
import kata.coach.engine.Engine;
import kata.coach.engine.Sources;
import kata.coach.engine.TestRun;
import kata.coach.lesson.Lesson;
import kata.coach.report.Report;
import kata.coach.report.Terminal;
import kata.coach.verdict.Failure;
import kata.coach.verdict.StepVerdict;
import kata.coach.verdict.TestVerdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

@DisplayName("A misconception")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MisconceptionsTest {

    private static final int AT_LEAST = 3;

    private Engine engine;

    @BeforeAll
    void warmUp() {
        engine = KataProject.engine();
    }

    @AfterAll
    void coolDown() {
        engine.close();
    }

    @TestFactory
    @DisplayName("is caught by its declared test, with a message that names it")
    Stream<DynamicNode> isCaughtForItsOwnReason() {
        return KataProject.katas().stream().map(kata -> dynamicContainer(kata.name(), checks(kata)));
    }

    @TestFactory
    @DisplayName("has at least two companions in its step")
    Stream<DynamicTest> hasCompanions() {
        return KataProject.katas().stream().flatMap(MisconceptionsTest::counts);
    }

    private static Stream<DynamicTest> counts(KataModule kata) {
        Map<String, Long> bySlug = kata.misconceptions().stream().collect(groupingBy(Misconception::slug, counting()));
        return kata.lessons().all().stream().map(lesson -> {
            String slug = lesson.file().getFileName().toString().replace(".md", "");
            return dynamicTest(
                    kata.name() + " " + slug,
                    () -> assertThat(bySlug.getOrDefault(slug, 0L)).isGreaterThanOrEqualTo(AT_LEAST));
        });
    }

    private Stream<DynamicTest> checks(KataModule kata) {
        Sources tests = kata.tests();
        ClassFiles solutions = engine.compile(kata.solutions(), ClassFiles.NONE).orThrow();
        ClassFiles compiledTests = engine.compile(tests, solutions).orThrow();
        return kata.misconceptions().stream()
                .map(wrong -> dynamicTest(wrong.toString(), () -> isCaught(kata, wrong, solutions, compiledTests)));
    }

    private void isCaught(KataModule kata, Misconception wrong, ClassFiles solutions, ClassFiles tests) {
        ClassFiles main =
                solutions.with(engine.compile(wrong.source(), solutions).orThrow());
        String testClass = "kata." + kata.subject() + "." + wrong.testClass();
        StepVerdict step = engine.run(new TestRun(main, tests, List.of(testClass), kata.resources()))
                .step(wrong.step())
                .orElseThrow();

        TestVerdict caught = step.tests().stream()
                .filter(test -> test.method().equals(wrong.method()) && !test.passed())
                .findFirst()
                .orElseThrow(() -> new AssertionError(wrong.method() + " passes, though it is declared to fail"));
        assertThat(caught.cause().map(Failure::kind))
                .as("the sort of failure")
                .hasValueSatisfying(kind -> assertThat(kind).isIn(Failure.Kind.ASSERTION, Failure.Kind.EXCEPTION));
        assertThat(String.join("\n", new Report(kata.kata(), Terminal.PLAIN).failure(step, caught)))
                .containsIgnoringWhitespaces(wrong.phrase());
    }

    @TestFactory
    @DisplayName("stands under a lesson that exists")
    Stream<DynamicTest> standsUnderALesson() {
        return KataProject.katas().stream()
                .map(kata -> dynamicTest(
                        kata.name(),
                        () -> assertThat(kata.misconceptions())
                                .extracting(Misconception::slug)
                                .isSubsetOf(slugs(kata))));
    }

    private static List<String> slugs(KataModule kata) {
        return kata.lessons().all().stream()
                .map(Lesson::file)
                .map(file -> file.getFileName().toString().replace(".md", ""))
                .toList();
    }
}
