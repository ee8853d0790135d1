package kata.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import kata.cli.TinyCourse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A snapshot")
class SnapshotTest {

    @TempDir
    private Path root = Path.of("");

    @Test
    @DisplayName("shows files that are new, changed and gone")
    void showsChanges() throws IOException {
        Path changed = root.resolve("kata/Changed.java");
        Path gone = root.resolve("kata/Gone.java");
        TinyCourse.put(changed, "before");
        TinyCourse.put(gone, "before");
        Snapshot before = Snapshot.of(List.of(root));
        TinyCourse.put(changed, "longer than before");
        Files.delete(gone);
        Path fresh = root.resolve("kata/inner/Fresh.java");
        TinyCourse.put(fresh, "now");

        assertThat(Snapshot.of(List.of(root)).changedSince(before)).isEqualTo(Set.of(changed, gone, fresh));
    }

    @Test
    @DisplayName("shows nothing where nothing changed")
    void showsNothing() {
        TinyCourse.put(root.resolve("Same.java"), "same");

        assertThat(Snapshot.of(List.of(root)).changedSince(Snapshot.of(List.of(root))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".Endpoint.java.swp",
                "4913",
                "Endpoint.java~",
                "#Endpoint.java#",
                ".#Endpoint.java",
                "Endpoint.java___jb_tmp___",
                ".goutputstream-1",
                "Endpoint.java.tmp"
            })
    @DisplayName("leaves out what editors put beside a file while they save it")
    void leavesOutTemporaryFiles(String name) {
        assertThat(Snapshot.counts(name)).isFalse();
    }

    @Test
    @DisplayName("notices that a file is empty for a moment")
    void noticesEmptiness() {
        Path file = root.resolve("Empty.java");
        TinyCourse.put(file, "");

        assertThat(Snapshot.of(List.of(root)).lacksAnyOf(Set.of(file))).isTrue();
    }

    @Test
    @DisplayName("of a folder that is gone is empty")
    void ofNothing() {
        assertThat(Snapshot.of(List.of(root.resolve("nowhere"))).files()).isEmpty();
    }
}
