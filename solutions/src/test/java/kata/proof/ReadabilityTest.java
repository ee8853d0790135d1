package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The prose of a lesson")
class ReadabilityTest {

    private static final String LESSON = """
            # Step 1: Endpoint

            Terms: [Endpoint](a.md#b),
            [Web API](a.md#c)

            ## The idea

            An *endpoint* is where an address
            starts. See [the list](b.md)! Is `a.b.c` one?

            ```
            not. this. at all.
            ```

            | nor | this |
            |---|---|

            - One item, with a comma.
            - Another, 2.5 s long

            <details><summary>Hint 1: a question</summary>

            What is always the same?

            </details>
            """;

    @TestFactory
    @DisplayName("has no long sentences")
    Stream<DynamicTest> hasNoLongSentences() {
        return forEachLesson(prose -> assertThat(prose.mostWords())
                .as("words of the sentence \"%s\"", prose.longest())
                .isLessThanOrEqualTo(Readability.MOST_WORDS));
    }

    @TestFactory
    @DisplayName("has short sentences on average")
    Stream<DynamicTest> hasShortSentences() {
        return forEachLesson(prose -> assertThat(prose.meanWords()).isLessThanOrEqualTo(Readability.MEAN_WORDS));
    }

    @TestFactory
    @DisplayName("reads like plain English")
    Stream<DynamicTest> readsLikePlainEnglish() {
        return forEachLesson(prose -> assertThat(prose.ease()).isGreaterThanOrEqualTo(Readability.EASE));
    }

    @Test
    @DisplayName("is its sentences, without headings, terms, code blocks, tables and markup")
    void isItsSentences() {
        assertThat(Readability.of(LESSON).sentences())
                .containsExactly(
                        "An endpoint is where an address starts.",
                        "See the list!",
                        "Is CODE one?",
                        "One item, with a comma.",
                        "Another, 2.5 s long",
                        "What is always the same?");
    }

    @ParameterizedTest
    @CsvSource({
        "key, 1",
        "server, 2",
        "time, 1",
        "little, 2",
        "the, 1",
        "request, 2",
        "URI, 2",
        "bytes, 2",
        "idea, 2",
        "CODE, 2"
    })
    @DisplayName("has syllables by the runs of vowels in its words")
    void hasSyllables(String word, int syllables) {
        assertThat(Readability.syllables(word)).isEqualTo(syllables);
    }

    @Test
    @DisplayName("has the reading ease of Flesch's formula")
    void hasFleschsEase() {
        assertThat(Readability.of("The key is here. It is a key.").ease())
                .isCloseTo(206.835 - 1.015 * 4 - 84.6, within(0.001));
    }

    private static Stream<DynamicTest> forEachLesson(Consumer<Readability> check) {
        return KataProject.katas().stream()
                .flatMap(kata -> kata.lessons().all().stream()
                        .map(lesson -> dynamicTest(
                                kata.name() + " " + KataModule.slug(lesson),
                                () -> check.accept(Readability.of(KataProject.text(lesson.file()))))));
    }
}
