package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** That the search for leaks has teeth: what is planted is found. */
@DisplayName("An answer")
class AnswerTest {

    private static final String STUB = """
            class Host {
                /** The address of a service. */
                static String of(String service) {
                    throw new UnsupportedOperationException("Step 1 is yours to write");
                }
            }
            """;

    private static final String SOLUTION = """
            class Host {
                static String of(String service) {
                    if (service.isBlank()) {
                        throw new IllegalArgumentException("the service is blank");
                    }
                    String host = service.toLowerCase(Locale.ROOT);
                    return host + ".example.com";
                }
            }
            """;

    private final Answer answer = Answer.of(SOLUTION, STUB);

    @Test
    @DisplayName("is found under another name, broken into other lines")
    void isFoundUnderAnotherName() {
        assertThat(answer.tellingMost("Write `String name = service\n    .toLowerCase(Locale.ROOT)`.")
                        .telling())
                .isEqualTo(4);
    }

    @Test
    @DisplayName("is not found in a text that names a method")
    void isNotFoundInAPointer() {
        assertThat(answer.tellingMost("`String.toLowerCase()` takes a `Locale`. The service must not be blank.")
                        .telling())
                .isLessThan(3);
    }

    @Test
    @DisplayName("has no part in what it says to people")
    void hasNoPartInMessages() {
        assertThat(answer.tellingMost("The message says: \"the service is blank\".")
                        .telling())
                .isZero();
    }

    @Test
    @DisplayName("has no part in what the stub already holds")
    void hasNoPartInTheStub() {
        assertThat(Answer.of(STUB, STUB).bodies()).isEmpty();
    }

    @TestFactory
    @DisplayName("is found in each step's lesson if the solution's longest line is planted there, its names changed")
    Stream<DynamicTest> isFoundInEachStep() {
        return KataProject.katas().stream()
                .flatMap(kata -> kata.lessons().all().stream().map(lesson -> {
                    String solution = KataProject.text(kata.solution(lesson));
                    String stub = KataProject.text(kata.stub(lesson));
                    return dynamicTest(
                            kata.name() + " " + KataModule.slug(lesson),
                            () -> assertThat(Answer.of(solution, stub)
                                            .tellingMost("Write " + planted(solution, stub) + ", and it works.")
                                            .telling())
                                    .isGreaterThanOrEqualTo(3));
                }));
    }

    private static String planted(String solution, String stub) {
        String line = Code.of(solution).bodies().stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(code -> !code.contains("throw ") && !code.matches(".*\"[^\"]* [^\"]*\".*"))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
        Set<String> chosen = new TreeSet<>(Code.of(solution).names());
        chosen.removeAll(Code.of(stub).names());
        for (String name : chosen) {
            line = line.replaceAll("\\b" + name + "\\b", "other");
        }
        return line;
    }
}
