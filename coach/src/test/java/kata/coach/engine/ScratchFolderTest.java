package kata.coach.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The scratch folder of a run")
class ScratchFolderTest {

    @Test
    @DisplayName("It is there while it is open")
    void isThere() {
        try (ScratchFolder folder = ScratchFolder.create()) {
            assertThat(folder.path()).isEmptyDirectory();
        }
    }

    @Test
    @DisplayName("Closed, it is gone with all that is in it")
    void isGone() throws IOException {
        ScratchFolder folder = ScratchFolder.create();
        try (folder) {
            Files.createDirectories(folder.path().resolve("kata").resolve("auth"));
            Files.writeString(folder.path().resolve("kata").resolve("Signer.class"), "x");
        }

        assertThat(folder.path()).doesNotExist();
    }
}
