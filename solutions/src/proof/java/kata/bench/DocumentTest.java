package kata.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A marked part of the document")
class DocumentTest {

    private static final String TEXT =
            "Before.\n\n<!-- table: written by mvn -Pbench -->\n\nold\n\n<!-- end of table -->\n\nAfter.\n";

    @Test
    @DisplayName("is replaced, and nothing around it")
    void isReplaced() {
        assertThat(Document.withPart(TEXT, "table", List.of("new", ""))).isEqualTo(TEXT.replace("old", "new"));
    }

    @Test
    @DisplayName("is read as it was written")
    void isRead() {
        assertThat(Document.part(TEXT, "table")).containsExactly("old");
    }

    @Test
    @DisplayName("that is not there is named")
    void isMissed() {
        assertThatThrownBy(() -> Document.withPart("No mark.", "table", List.of()))
                .hasMessage("docs/throttling.md lacks the line <!-- table: written by mvn -Pbench -->");
    }
}
