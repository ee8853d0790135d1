package kata.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("mvn -Pbench")
class MainTest {

    private static final String SKELETON = """
            <!-- table: written by mvn -Pbench -->
            <!-- end of table -->
            <!-- date: written by mvn -Pbench -->
            <!-- end of date -->
            <!-- plots: written by mvn -Pbench -->
            <!-- end of plots -->
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    private Path root;

    @Test
    @DisplayName("names the clients that are missing, and leaves the document as it is")
    void needsAllClients() {
        Document document = document();
        Main main = main(document, new OneAttempt(Optional.empty()));

        assertThatThrownBy(main::run)
                .hasMessage(
                        "Cannot be run here: One Attempt. .ci/interop-tools installs it. docs/throttling.md is as it"
                                + " was.");
        assertThat(document.text()).isEqualTo(SKELETON);
    }

    @Test
    @DisplayName("writes a row and a plot for each mode of a client, beside those of the strategies")
    void writes() {
        Document document = document();
        main(document, new OneAttempt(Optional.of("1.2.3"))).run();

        assertThat(Document.part(document.text(), "table"))
                .hasSize(2 + 5 + 1)
                .endsWith("| [One Attempt, once](#one-attempt-once) | 1.2.3 | 0.0 s | never | 50 | 45 | 45 |");
        assertThat(root.resolve("docs/throttling/one-attempt-once.svg"))
                .content()
                .contains("One Attempt, once: 50 calls in 0.0 s, 45 of them a 429; 5 of 50 callers answered");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .endsWith("Written: docs/throttling.md and 6 plots in docs/throttling" + System.lineSeparator());
    }

    private Document document() {
        Document document = new Document(root);
        document.write(SKELETON);
        return document;
    }

    private Main main(Document document, RealClient client) {
        return new Main(document, List.of(client), new PrintStream(out, true, StandardCharsets.UTF_8));
    }
}
