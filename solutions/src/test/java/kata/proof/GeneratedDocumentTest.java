package kata.proof;

import static kata.proof.GeneratedDocument.drift;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A generated document that drifted")
class GeneratedDocumentTest {

    @Test
    @DisplayName("is told by the first line that differs, as it is and as it should be")
    void tellsTheFirstDifference() {
        assertThat(drift(List.of("a", "b", "c"), List.of("a", "x", "y")))
                .isEqualTo("line 2 says \"b\", and should say \"x\"");
    }

    @Test
    @DisplayName("is told by the line that is missing")
    void tellsAMissingLine() {
        assertThat(drift(List.of("a"), List.of("a", "b"))).isEqualTo("line 2 says \"(nothing)\", and should say \"b\"");
    }

    @Test
    @DisplayName("has none that differs if it did not")
    void tellsNoDifference() {
        assertThat(drift(List.of("a"), List.of("a"))).isEqualTo("none");
    }
}
