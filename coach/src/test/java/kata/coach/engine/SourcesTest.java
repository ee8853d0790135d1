package kata.coach.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Java sources")
class SourcesTest {

    private static final Sources STUB = Sources.of("kata/auth/SigningKey.java", "stub");
    private static final Sources SOLUTION = Sources.of("kata/auth/SigningKey.java", "solution");
    private static final Sources OTHER = Sources.of("kata/auth/Credentials.java", "other");

    @Test
    @DisplayName("Two sets of sources are added up")
    void addsUp() {
        assertThat(STUB.with(OTHER).byPath())
                .containsOnlyKeys("kata/auth/Credentials.java", "kata/auth/SigningKey.java");
    }

    @Test
    @DisplayName("Where both have a file, the text that is added counts")
    void lastTextCounts() {
        assertThat(STUB.with(SOLUTION).byPath()).containsEntry("kata/auth/SigningKey.java", "solution");
    }

    @Test
    @DisplayName("Adding leaves the first set as it was")
    void isNotChangedByAdding() {
        STUB.with(SOLUTION);

        assertThat(STUB.byPath()).containsEntry("kata/auth/SigningKey.java", "stub");
    }

    @Test
    @DisplayName("Only the wanted paths are kept")
    void keepsWhatIsWanted() {
        assertThat(STUB.with(OTHER).only(path -> path.contains("Cred")).byPath())
                .containsOnlyKeys("kata/auth/Credentials.java");
    }

    @Test
    @DisplayName("The files' text cannot be changed from outside")
    void cannotBeChanged() {
        assertThatThrownBy(() -> STUB.byPath().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @DisplayName("Class names follow from paths, package-info aside")
    void namesTheClasses() {
        Sources sources = STUB.with(Sources.of("kata/auth/package-info.java", "package kata.auth;"));

        assertThat(sources.classNames()).containsExactly("kata.auth.SigningKey");
    }

    @Test
    @DisplayName("Every Java file below a root is read, by its path with slashes")
    void readsAFolder(@TempDir Path root) throws IOException {
        Files.createDirectories(root.resolve("kata").resolve("auth"));
        Files.writeString(root.resolve("kata").resolve("auth").resolve("Signer.java"), "class Signer {}");
        Files.writeString(root.resolve("kata").resolve("notes.txt"), "not Java");

        assertThat(Sources.under(root).byPath()).hasSize(1).containsEntry("kata/auth/Signer.java", "class Signer {}");
    }

    @Test
    @DisplayName("A folder that is not there is named in the message")
    void namesAMissingFolder(@TempDir Path root) {
        Path missing = root.resolve("java");

        assertThatThrownBy(() -> Sources.under(missing))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The sources below " + missing + " cannot be read");
    }
}
