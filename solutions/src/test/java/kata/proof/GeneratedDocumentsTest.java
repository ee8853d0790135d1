package kata.proof;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A generated document")
@ExtendWith(OutcomesExtension.class)
class GeneratedDocumentsTest {

    /** Dynamic, since a test's time limit would be too short for all wrong answers together. */
    @TestFactory
    @DisplayName("says what holds")
    Stream<DynamicTest> saysWhatHolds(Outcomes outcomes) {
        return Stream.of(
                dynamicTest(
                        "docs/readability.md",
                        () -> GeneratedDocument.check("readability.md", ReadabilityDocument.text())),
                dynamicTest(
                        "docs/misconceptions.md",
                        () -> GeneratedDocument.check(
                                "misconceptions.md", new MisconceptionsDocument(outcomes).text())),
                dynamicTest(
                        "docs/messages.md",
                        () -> GeneratedDocument.check("messages.md", new MessagesDocument(outcomes).text())));
    }
}
