package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** In Cairo a three is formatted as "٣": with such numbers in its test, a right answer would be red there. */
@DisplayName("A number in a text")
class NumbersTest {

    private static final Pattern STATEMENT_END = Pattern.compile(";\\s*\\n");
    private static final Pattern OF_THE_LANGUAGE = Pattern.compile("%(d|,d|0\\d+d|[-,\\d]*\\.\\d+f)\\b");

    @TestFactory
    @DisplayName("does not depend on the machine's language: it is formatted with Locale.ROOT, or as %s")
    Stream<DynamicTest> isTheSameInEveryLanguage() {
        return KataProject.filesBelow(KataProject.ROOT, ".java").stream()
                .filter(FormTest::isSource)
                .filter(file -> !file.startsWith(KataProject.ROOT.resolve("solutions/misconceptions")))
                .map(file -> dynamicTest(
                        KataProject.ROOT.relativize(file).toString(),
                        () -> assertThat(ofTheLanguage(KataProject.text(file))).isEmpty()));
    }

    @Test
    @DisplayName("is found if it is formatted in the machine's language")
    void isFound() {
        String source = """
                a("#d of #s".formatted(1, 2));
                b(String.format("#.1f", 0.5));
                c(String.format(Locale.ROOT, "#,d", 1000));
                d("#s of #2f, #d7".formatted(1));
                """.replace('#', '%');

        assertThat(ofTheLanguage(source)).hasSize(2).element(1).asString().startsWith("b(");
    }

    private static List<String> ofTheLanguage(String source) {
        return Stream.of(STATEMENT_END.split(source))
                .map(String::strip)
                .filter(statement -> OF_THE_LANGUAGE.matcher(statement).find() && !statement.contains("Locale."))
                .toList();
    }
}
