package kata.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the script {@code kata} says before any Java is started. */
@DisplayName("The script kata")
@EnabledOnOs(OS.LINUX)
class KataScriptTest {

    /** Made by the shell: a JVM in the C locale could not name this folder either. */
    private static final String IN_A_FOLDER_BEYOND_ASCII =
            "folder=$(printf '\\303\\234bung'); mkdir \"$folder\" && cp \"$1\" \"$folder\" && cd \"$folder\" && ./kata";

    @TempDir
    private Path work;

    @Test
    @DisplayName("says what to type if Java cannot open the folder that it is in")
    void namesTheFolder() throws IOException, InterruptedException {
        assertThat(start("C")).isEqualTo("""
                Java cannot open this folder: its path has letters beyond ASCII, and the
                language of this terminal has none. Type this, and try again:
                  export LC_ALL=C.UTF-8
                """);
    }

    @Test
    @DisplayName(
            "goes on in such a folder where the terminal's language has its letters, and names a Java that is too old")
    void namesAnOldJava() throws IOException, InterruptedException {
        assertThat(start("C.UTF-8")).startsWith("This Java is too old: ").endsWith("""
                         is version 11.
                        Install a JDK, 17 or newer, and point JAVA_HOME at it.
                        """);
    }

    private Path oldJava() throws IOException {
        Path java = Files.createDirectories(work.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15'\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        return work.resolve("jdk");
    }

    private String start(String language) throws IOException, InterruptedException {
        Path script = Path.of("").toAbsolutePath().resolveSibling("kata");
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", IN_A_FOLDER_BEYOND_ASCII, "sh", script.toString())
                .directory(work.toFile())
                .redirectErrorStream(true);
        builder.environment().put("LC_ALL", language);
        builder.environment().put("JAVA_HOME", oldJava().toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
