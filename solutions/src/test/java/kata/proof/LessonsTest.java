package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kata.coach.lesson.Lesson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("A lesson")
class LessonsTest {

    private static final int LESSON_WORDS = 350;
    private static final int HINT_WORDS = 45;
    private static final int COLUMNS = 120;

    /** Shorter lines of code are anybody's: a brace, a return of one name. */
    private static final int TELLING_CODE = 18;

    @TestFactory
    @DisplayName("has the five headings, in their order")
    Stream<DynamicTest> hasTheHeadings() {
        return forEachLesson((kata, lesson) ->
                assertThat(List.copyOf(lesson.sections().keySet())).isEqualTo(Lesson.HEADINGS));
    }

    @TestFactory
    @DisplayName("is numbered as its file and as its neighbours ask")
    Stream<DynamicTest> isNumbered() {
        return KataProject.katas().stream()
                .map(kata -> dynamicTest(kata.name(), () -> {
                    List<Lesson> lessons = kata.lessons().all();
                    assertThat(lessons)
                            .extracting(Lesson::number)
                            .containsExactlyElementsOf(IntStream.rangeClosed(1, lessons.size())
                                    .boxed()
                                    .toList());
                    assertThat(lessons)
                            .allSatisfy(lesson -> assertThat(
                                            lesson.file().getFileName().toString())
                                    .startsWith(lesson.number() + "-"));
                }));
    }

    @TestFactory
    @DisplayName("has at most 350 words")
    Stream<DynamicTest> isShort() {
        return forEachLesson((kata, lesson) -> assertThat(lesson.words()).isLessThanOrEqualTo(LESSON_WORDS));
    }

    @TestFactory
    @DisplayName("has three hints of 1 to 45 words")
    Stream<DynamicTest> hasThreeHints() {
        return forEachLesson((kata, lesson) -> assertThat(lesson.hints())
                .hasSize(3)
                .allSatisfy(hint -> assertThat(Lesson.countWords(hint)).isBetween(1, HINT_WORDS)));
    }

    @TestFactory
    @DisplayName("says something under every heading")
    Stream<DynamicTest> hasNoEmptySection() {
        return forEachLesson((kata, lesson) -> assertThat(lesson.sections())
                .allSatisfy((heading, text) -> assertThat(text).as(heading).isNotBlank()));
    }

    @TestFactory
    @DisplayName("has links that lead somewhere")
    Stream<DynamicTest> hasLinksThatResolve() {
        return forEachLesson((kata, lesson) -> assertThat(lesson.links())
                .allSatisfy(
                        link -> assertThat(Links.problem(lesson.file(), link)).isEmpty()));
    }

    @TestFactory
    @DisplayName("leads to the file that the learner opens")
    Stream<DynamicTest> leadsToTheStub() {
        return forEachLesson((kata, lesson) -> {
            String folder = "../src/main/java/kata/" + kata.subject() + "/";
            assertThat(lesson.links()).anyMatch(link -> link.startsWith(folder) && link.endsWith(".java"));
        });
    }

    @TestFactory
    @DisplayName("quotes no telling line of the solution, least of all in a hint")
    Stream<DynamicTest> doesNotGiveTheAnswerAway() {
        return forEachLesson((kata, lesson) -> {
            String lessonText = squeezed(KataProject.text(lesson.file()));
            assertThat(tellingLines(kata, lesson))
                    .allSatisfy(line -> assertThat(lessonText).doesNotContain(squeezed(line)));
        });
    }

    @TestFactory
    @DisplayName("has no line beyond 120 columns")
    Stream<DynamicTest> hasShortLines() {
        return forEachLesson(
                (kata, lesson) -> assertThat(KataProject.text(lesson.file()).lines())
                        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(COLUMNS)));
    }

    @TestFactory
    @DisplayName("keeps words out that make a learner feel slow")
    Stream<DynamicTest> isKind() {
        return forEachLesson((kata, lesson) -> assertThat(
                        String.join("\n", lesson.sections().values()))
                .doesNotContainPattern("(?i)\\b(simply|obviously|easy|easily|trivial|merely|just|of course)\\b"));
    }

    /** The lines that the solution has and the stub has not: what the learner is to find. */
    private static List<String> tellingLines(KataModule kata, Lesson lesson) {
        Path stub = stubOf(kata, lesson);
        List<String> given = KataProject.text(stub).lines().map(String::strip).toList();
        Path solution =
                KataProject.ROOT.resolve("solutions/src/main/java/kata/" + kata.subject() + "/" + stub.getFileName());
        List<String> telling = new ArrayList<>(
                KataProject.text(solution).lines().map(String::strip).toList());
        telling.removeAll(given);
        telling.removeIf(line -> squeezed(line).length() < TELLING_CODE || isProse(line));
        return telling;
    }

    private static boolean isProse(String line) {
        return Stream.of("*", "/*", "//", "import ", "package ").anyMatch(line::startsWith);
    }

    private static Path stubOf(KataModule kata, Lesson lesson) {
        return lesson.links().stream()
                .filter(link -> link.startsWith("../src/main/java/") && link.endsWith(".java"))
                .map(link -> lesson.file().resolveSibling(link).normalize())
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        kata.name() + "'s lesson " + lesson.file() + " links to no stub below ../src/main/java"));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static Stream<DynamicTest> forEachLesson(Check check) {
        return KataProject.katas().stream()
                .flatMap(kata -> kata.lessons().all().stream()
                        .map(lesson -> dynamicTest(
                                kata.name() + " " + lesson.number() + " " + lesson.title(),
                                () -> check.accept(kata, lesson))));
    }

    private interface Check {
        void accept(KataModule kata, Lesson lesson);
    }
}
