package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kata.coach.lesson.Lesson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("The glossary")
class GlossaryTest {

    private static final List<String> TERMS = List.of(
            "API",
            "Web API",
            "REST API",
            "HTTP Methods",
            "Endpoint",
            "URI",
            "Request Body",
            "Response Body",
            "Status Codes",
            "Error Codes",
            "AWS CLI",
            "SDK (Boto3)",
            "AWS SDK for Node.js",
            "Postman Collection",
            "Why Test in Postman First",
            "SigV4",
            "Access Key ID",
            "Secret Access Key",
            "Session Token",
            "Lambda API Authentication",
            "Least Privilege",
            "TPS Limits",
            "Burst Rate",
            "429 TooManyRequestsException");

    private final Path file = KataProject.ROOT.resolve("docs/glossary.md");

    @Test
    @DisplayName("has the 24 terms in its table, each once")
    void hasEveryTerm() {
        assertThat(rows().keySet()).containsExactlyInAnyOrderElementsOf(TERMS);
    }

    @Test
    @DisplayName("explains each of them under a heading of its own")
    void explainsEveryTerm() {
        List<String> headings = KataProject.text(file)
                .lines()
                .filter(line -> line.startsWith("### "))
                .map(line -> line.substring(4))
                .toList();

        assertThat(headings).containsExactlyInAnyOrderElementsOf(TERMS);
    }

    @TestFactory
    @DisplayName("knows each term that a finished step claims, with that step")
    Stream<DynamicTest> knowsTheStepOfEachClaimedTerm() {
        Map<String, List<String>> rows = rows();
        return KataProject.katas().stream()
                .flatMap(kata -> kata.lessons().all().stream()
                        .flatMap(lesson -> lesson.terms().stream()
                                .map(term -> dynamicTest(kata.name() + ": " + term, () -> {
                                    assertThat(rows).containsKey(term);
                                    assertThat(rows.get(term).get(1)).contains(path(kata, lesson));
                                    assertThat(rows.get(term).get(2)).isEqualTo("built");
                                }))));
    }

    @TestFactory
    @DisplayName("calls nothing built that no finished step claims")
    Stream<DynamicTest> promisesNothing() {
        List<String> claimed = KataProject.katas().stream()
                .flatMap(kata -> kata.lessons().all().stream())
                .flatMap(lesson -> lesson.terms().stream())
                .toList();
        return rows().values().stream()
                .map(row -> dynamicTest(
                        row.get(0),
                        () -> assertThat(row.get(2))
                                .isEqualTo(claimed.contains(row.get(0)) ? "built" : "not built yet")));
    }

    @Test
    @DisplayName("has links that lead somewhere")
    void hasLinksThatResolve() {
        assertThat(MarkdownLinks.of(file))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Links.problem(file, link)).isEmpty());
    }

    private static String path(KataModule kata, Lesson lesson) {
        return "../" + kata.name() + "/lessons/" + lesson.file().getFileName();
    }

    /** The table's rows by their term: the cells as written, links aside in the first. */
    private Map<String, List<String>> rows() {
        return KataProject.text(file)
                .lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> Arrays.stream(line.split("\\|"))
                        .skip(1)
                        .map(String::strip)
                        .toList())
                .filter(cells -> cells.size() == 3
                        && !cells.get(0).equals("Term")
                        && !cells.get(0).startsWith("-"))
                .map(cells -> List.of(cells.get(0).replaceAll("\\[(.+?)]\\(.*?\\)", "$1"), cells.get(1), cells.get(2)))
                .collect(Collectors.toMap(cells -> cells.get(0), cells -> cells));
    }
}
