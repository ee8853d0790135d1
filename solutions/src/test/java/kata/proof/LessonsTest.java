package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

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
