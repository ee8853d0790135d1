package kata.coach.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Compiled classes")
class ClassFilesTest {

    private static final ClassFiles ONE = new ClassFiles(Map.of("kata.auth.Signer$1", new byte[] {1}));
    private static final ClassFiles TWO = new ClassFiles(Map.of("kata.auth.Signer$1", new byte[] {2}));

    @Test
    @DisplayName("No classes are none")
    void hasNone() {
        assertThat(ClassFiles.NONE.byName()).isEmpty();
    }

    @Test
    @DisplayName("Two sets of classes are added up")
    void addsUp() {
        assertThat(ONE.with(new ClassFiles(Map.of("kata.auth.Key", new byte[0])))
                        .byName())
                .containsOnlyKeys("kata.auth.Signer$1", "kata.auth.Key");
    }

    @Test
    @DisplayName("Where both have a class, the bytes that are added count")
    void lastBytesCount() {
        assertThat(ONE.with(TWO).byName().get("kata.auth.Signer$1")).containsExactly(2);
    }

    @Test
    @DisplayName("A class is written where its package says")
    void writesByPackage(@TempDir Path folder) {
        ONE.writeTo(folder, ClassFiles.NONE);

        assertThat(folder.resolve("kata").resolve("auth").resolve("Signer$1.class"))
                .hasBinaryContent(new byte[] {1});
    }

    @Test
    @DisplayName("A class that cannot be written is named in the message, with its file")
    void namesWhatCannotBeWritten(@TempDir Path folder) throws Exception {
        Path inTheWay = Files.createFile(folder.resolve("kata"));

        assertThatThrownBy(() -> ONE.writeTo(folder, ClassFiles.NONE))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The class kata.auth.Signer$1 cannot be written to "
                        + inTheWay.resolve("auth").resolve("Signer$1.class"));
    }
}
