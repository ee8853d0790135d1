package kata.coach.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    @DisplayName("Never closed, it is gone with the JVM, even if it is made when that ends already")
    void isGoneWithTheJvm(@TempDir Path temporary) throws IOException, InterruptedException {
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        LeftOpen.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(jvm.waitFor()).as(said).isEqualTo(LeftOpen.STATUS);
        assertThat(said.lines()).hasSize(2).allSatisfy(line -> assertThat(line).startsWith(temporary.toString()));
        assertThat(temporary).isEmptyDirectory();
    }

    /** Ends in the midst of a run, while another begins. */
    static final class LeftOpen {

        static final int STATUS = 3;

        private LeftOpen() {}

        @SuppressWarnings("resource") // That is the point.
        public static void main(String[] arguments) throws IOException {
            ScratchFolder folder = ScratchFolder.create();
            Files.writeString(folder.path().resolve("Signer.class"), "x");
            System.out.println(folder.path());
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(
                            () -> System.out.println(ScratchFolder.create().path())));
            System.exit(STATUS);
        }
    }
}
