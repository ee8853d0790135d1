package kata.coach.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The messages are AssertJ's own, so that a new version of it with other words is noticed here. */
@DisplayName("AssertJ's words")
class AssertionWordsTest {

    private static final Style PLAIN = new Style(Terminal.PLAIN);

    @Test
    @DisplayName("for a part that should not be there name the part and the whole")
    void ofAPartTooMuch() {
        assertThat(words(() -> assertThat("key=wJal").doesNotContain("wJal"))).isEqualTo("""
                expected  no part that reads "wJal"
                but was   "key=wJal"
                """);
    }

    @Test
    @DisplayName("for a part that is missing name the part and the whole")
    void ofAMissingPart() {
        assertThat(words(() -> assertThat("not printed").contains("AKIA"))).isEqualTo("""
                expected  a part that reads "AKIA"
                but was   "not printed"
                """);
    }

    @Test
    @DisplayName("for a choice list the choices without brackets")
    void ofAChoice() {
        assertThat(words(() -> assertThat("GET").isIn("PUT", "PATCH"))).isEqualTo("""
                expected  one of "PUT", "PATCH"
                but was   "GET"
                """);
    }

    @Test
    @DisplayName("for a bound say at most, and write durations in seconds")
    void ofABound() {
        assertThat(words(() -> assertThat(Duration.ofMillis(8400)).isLessThanOrEqualTo(Duration.ofSeconds(8))))
                .isEqualTo("""
                expected  at most 8 s
                but was   8.4 s
                """);
    }

    @Test
    @DisplayName("for two that should differ say anything but, below what the test looked at")
    void ofADifference() {
        assertThat(words(() -> assertThat(Duration.ofMillis(1500))
                        .as("the delay of the other client")
                        .isNotEqualTo(Duration.ofMillis(1500))))
                .isEqualTo("""
                the delay of the other client
                expected  anything but 1.5 s
                but was   1.5 s
                """);
    }

    @Test
    @DisplayName("for an exception's message leave the trace away")
    void ofAMessage() {
        assertThat(words(() -> assertThat(new IllegalStateException("No place")).hasMessageContaining("403")))
                .isEqualTo("""
                expected  a part that reads "403"
                but was   "No place"
                """);
    }

    @Test
    @DisplayName("for an exception of another class name both without their packages, and its message")
    void ofAnotherException() {
        ThrowingCallable wrong = () -> Objects.checkIndex(-1, 5);

        assertThat(words(() -> assertThatThrownBy(wrong).isInstanceOf(IllegalArgumentException.class)))
                .isEqualTo("""
                expected  IllegalArgumentException
                but was   IndexOutOfBoundsException: Index -1 out of bounds for length 5
                """);
    }

    @Test
    @DisplayName("of any other form are left as they are")
    void ofAnotherForm() {
        assertThat(AssertionWords.of("Request 2 is not under way. Sent until now: 1"))
                .isEmpty();
    }

    private static String words(ThrowingCallable assertion) {
        String message = catchThrowable(assertion).getMessage();
        return AssertionWords.of(message)
                .map(words -> String.join("\n", words.lines(PLAIN, 74)) + "\n")
                .orElse(message);
    }
}
