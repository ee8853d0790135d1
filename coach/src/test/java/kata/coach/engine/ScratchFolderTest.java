package kata.coach.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The scratch folder of a run")
class ScratchFolderTest {

    private static final ClassFiles SIGNER = new ClassFiles(Map.of("kata.auth.Signer", new byte[1]));

    @Test
    @DisplayName("It is there while it is open")
    void isThere() {
        try (ScratchFolder folder = ScratchFolder.create()) {
            assertThat(folder.path()).isEmptyDirectory();
        }
    }

    @Test
    @DisplayName("It holds the classes that are written to it")
    void holdsClasses() {
        try (ScratchFolder folder = ScratchFolder.create()) {
            folder.write(SIGNER, ClassFiles.NONE);

            assertThat(folder.path().resolve("kata").resolve("auth").resolve("Signer.class"))
                    .isRegularFile();
        }
    }

    @Test
    @DisplayName("Closed, it is gone with all that is in it")
    void isGone() {
        ScratchFolder folder = ScratchFolder.create();
        try (folder) {
            folder.write(SIGNER, ClassFiles.NONE);
        }

        assertThat(folder.path()).doesNotExist();
    }

    @Test
    @DisplayName("Closed, it does not come back, though its run goes on and has classes to write")
    void staysGone() {
        ScratchFolder folder = ScratchFolder.create();
        folder.close();
        folder.write(SIGNER, ClassFiles.NONE);

        assertThat(folder.path()).doesNotExist();
    }

    @Test
    @DisplayName("Closed twice, it is as gone as closed once")
    void closesTwice() {
        ScratchFolder folder = ScratchFolder.create();
        folder.close();
        folder.close();

        assertThat(folder.path()).doesNotExist();
    }

    @Test
    @DisplayName("Closed, it does not mind that another has removed it before")
    void isGoneAlready() throws IOException {
        ScratchFolder folder = ScratchFolder.create();
        Files.delete(folder.path());

        assertThatCode(folder::close).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("Nothing of it is left when the JVM has ended, while a run")
    void isGoneWithTheJvm(Ending ending, @TempDir Path temporary) throws IOException, InterruptedException {
        Process jvm = jvm(temporary, ending);
        String said = said(jvm);

        assertThat(jvm.waitFor()).as(said).isEqualTo(JvmThatEnds.STATUS);
        assertThat(said.strip()).as("where the folder was").startsWith(temporary.toString());
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    @DisplayName("Where it cannot be made, the message says where that is, and what to look at")
    void saysWhereItCannotBeMade(@TempDir Path temporary) throws IOException {
        Path missing = temporary.resolve("missing");

        assertThat(said(jvm(missing, Ending.LEAVES_OPEN)))
                .contains("No folder for the compiled classes can be made in " + missing
                        + ". See that it is there, that you may write to it, and that the disk is not full.");
    }

    private static Process jvm(Path temporary, Ending ending) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        JvmThatEnds.class.getName(),
                        ending.name())
                .redirectErrorStream(true)
                .start();
    }

    private static String said(Process jvm) throws IOException {
        return new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** What a run is at, in another thread, when its JVM ends. */
    enum Ending {
        LEAVES_OPEN("leaves it open") {
            @Override
            void goOn(ScratchFolder folder) {
                folder.write(SIGNER, ClassFiles.NONE);
            }

            @Override
            boolean isAtIt(Path folder) {
                return Files.exists(file(folder, "Signer"));
            }
        },
        BEGINS("begins another") {
            @Override
            void goOn(ScratchFolder folder) {
                while (true) {
                    ScratchFolder.create();
                }
            }

            @Override
            boolean isAtIt(Path folder) {
                return Objects.requireNonNull(folder.toFile().getParentFile().list()).length > SEVERAL;
            }
        },
        WRITES("writes classes") {
            @Override
            void goOn(ScratchFolder folder) {
                while (true) {
                    folder.write(SIGNER, ClassFiles.NONE);
                }
            }

            @Override
            boolean isAtIt(Path folder) {
                return Files.exists(file(folder, "Signer"));
            }
        },
        CLOSES("closes it") {
            @Override
            void goOn(ScratchFolder folder) {
                folder.close();
            }

            @Override
            boolean isAtIt(Path folder) {
                return !Files.exists(file(folder, "Signer$999"));
            }
        };

        private static final int SEVERAL = 5;

        private final String words;

        Ending(String words) {
            this.words = words;
        }

        abstract void goOn(ScratchFolder folder);

        abstract boolean isAtIt(Path folder);

        private static Path file(Path folder, String name) {
            return folder.resolve("kata").resolve("auth").resolve(name + ".class");
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** Ends in the midst of a run, which has a full folder. */
    static final class JvmThatEnds {

        static final int STATUS = 3;

        private static final int MANY = 1_000;

        private JvmThatEnds() {}

        public static void main(String[] arguments) {
            Ending ending = Ending.valueOf(arguments[0]);
            ScratchFolder folder = ScratchFolder.create();
            Path path = folder.path();
            System.out.println(path);
            folder.write(manyClasses(), ClassFiles.NONE);
            Thread run = new Thread(() -> ending.goOn(folder));
            run.setDaemon(true);
            run.start();
            while (run.isAlive() && !ending.isAtIt(path)) {
                Thread.onSpinWait();
            }
            System.exit(STATUS);
        }

        private static ClassFiles manyClasses() {
            return new ClassFiles(IntStream.range(0, MANY)
                    .mapToObj(number -> "kata.auth.Signer$" + number)
                    .collect(Collectors.toMap(Function.identity(), name -> new byte[1])));
        }
    }
}
