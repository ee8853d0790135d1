package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.stream.Stream;
import kata.coach.lesson.Lesson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("A document")
class DocumentsTest {

    @TestFactory
    @DisplayName("has links that lead somewhere")
    Stream<DynamicTest> hasLinksThatResolve() {
        return documents()
                .map(file -> dynamicTest(
                        KataProject.ROOT.relativize(file).toString(),
                        () -> assertThat(MarkdownLinks.of(file))
                                .allSatisfy(link ->
                                        assertThat(Links.problem(file, link)).isEmpty())));
    }

    @TestFactory
    @DisplayName("of a kata lists its nine steps, those that are built with a link to the lesson")
    Stream<DynamicTest> listsTheSteps() {
        return KataProject.katas().stream()
                .map(kata -> dynamicTest(kata.name(), () -> {
                    String readme = KataProject.text(kata.folder().resolve("README.md"));
                    assertThat(readme.lines().filter(line -> line.matches("\\| [1-9] .*")))
                            .hasSize(9);
                    assertThat(kata.lessons().all())
                            .extracting(Lesson::file)
                            .allSatisfy(file -> assertThat(readme).contains("(lessons/" + file.getFileName() + ")"));
                }));
    }

    private static Stream<Path> documents() {
        Path root = KataProject.ROOT;
        Stream<Path> readmes =
                Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md").map(root::resolve);
        Stream<Path> katas =
                KataProject.katas().stream().map(kata -> kata.folder().resolve("README.md"));
        Stream<Path> docs = KataProject.filesBelow(root.resolve("docs"), ".md").stream();
        return Stream.of(readmes, katas, docs).flatMap(files -> files);
    }
}
