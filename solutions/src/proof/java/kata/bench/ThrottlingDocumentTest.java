package kata.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kata.bench.Table.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is virtual must come out again; what was measured must be there, with its version. */
@DisplayName("docs/throttling.md")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThrottlingDocumentTest {

    private static final String REMEDY = "\"mvn -Pbench\" writes it anew";

    private final Document document = new Document(root());
    private final List<Row> virtual = Main.virtualRows().toList();
    private final List<String> table = Document.part(document.text(), "table");
    private final List<Strategy> measured = Stream.concat(Stream.of(new JavaSdk()), ClientProgram.all(root()).stream())
            .flatMap(client -> client.modes().stream().map(mode -> Main.measured(client, mode)))
            .toList();

    @Test
    @DisplayName("has the virtual rows as they come out now")
    void virtualRows() {
        assertThat(table.subList(0, 2 + virtual.size()))
                .as(REMEDY)
                .isEqualTo(Stream.concat(Table.head().stream(), virtual.stream().map(Table::line))
                        .toList());
    }

    @Test
    @DisplayName("has the plots of the virtual rows as they come out now")
    void virtualPlots() {
        assertThat(virtual)
                .allSatisfy(row -> assertThat(document.plot(row.strategy()))
                        .as(REMEDY)
                        .hasContent(Plot.of(row.run(), Table.summary(row))));
    }

    @Test
    @DisplayName("has a measured row for each mode of each client of AWS's, with its version")
    void measuredRows() {
        assertThat(table.subList(2 + virtual.size(), table.size()))
                .as(REMEDY)
                .hasSameSizeAs(measured)
                .zipSatisfy(
                        measured,
                        (line, strategy) -> assertThat(line)
                                .startsWith("| [" + strategy.name() + "](#")
                                .matches("\\| [^|]+ \\| \\d+(\\.\\d+)+ \\| .* \\| \\d+ \\|"));
    }

    @Test
    @DisplayName("shows each plot, and says in words what it shows")
    void plots() {
        String plots = String.join("\n", Document.part(document.text(), "plots"));
        assertThat(Stream.concat(virtual.stream().map(Row::strategy), measured.stream()))
                .allSatisfy(strategy -> {
                    assertThat(document.plot(strategy)).as(REMEDY).isNotEmptyFile();
                    assertThat(plots)
                            .contains("![" + strategy.name() + ": ")
                            .contains("](throttling/" + strategy.file() + ".svg)");
                });
    }

    @Test
    @DisplayName("has no plot that nobody shows")
    void noStrangers() throws IOException {
        try (Stream<Path> files = Files.list(document.plot(measured.get(0)).getParent())) {
            assertThat(files).hasSize(virtual.size() + measured.size());
        }
    }

    @Test
    @DisplayName("says when the clients were measured")
    void date() {
        assertThat(Document.part(document.text(), "date"))
                .singleElement()
                .asString()
                .matches("Measured on \\d{4}-\\d\\d-\\d\\d, each once\\.");
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return here.endsWith("solutions") ? here.getParent() : here;
    }
}
