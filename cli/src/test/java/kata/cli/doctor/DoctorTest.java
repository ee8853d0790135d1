package kata.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kata.cli.TinyCourse;
import kata.coach.report.Terminal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The doctor")
class DoctorTest {

    private static final String HOME = System.getProperty("java.home");

    @TempDir
    private Path root = Path.of("");

    /** Answers each command with the same line, or none. */
    private static Commands answering(Optional<String> answer) {
        return new Commands(Path.of("")) {
            @Override
            Optional<String> firstLine(String... command) {
                return answer;
            }
        };
    }

    @Test
    @DisplayName("says what was found and, below, what to type")
    void says() {
        List<Finding> findings = List.of(
                Finding.fine("Java 17"),
                Finding.note("Port 8080 is taken.", "Take another."),
                Finding.wrong("There is no Maven.", "Install one."));

        assertThat(Doctor.lines(findings, Terminal.PLAIN))
                .containsExactly(
                        "",
                        "  x Java 17",
                        "  ~ Port 8080 is taken.",
                        "      Take another.",
                        "  ! There is no Maven.",
                        "      Install one.",
                        "",
                        "  Please see to what is marked !.");
    }

    @Test
    @DisplayName("says that all is well if nothing is wrong")
    void allIsWell() {
        assertThat(Doctor.lines(List.of(Finding.fine("Java 17")), Terminal.PLAIN))
                .endsWith("", "  All is well.");
    }

    @Test
    @DisplayName("finds a Java that is too old")
    void oldJava() {
        assertThat(new JdkLook(11, HOME, Map.of()).get())
                .isEqualTo(Finding.wrong(
                        "Java 11, in " + HOME + ": the kata needs 17 or newer.",
                        "Install a JDK 17 and point JAVA_HOME at it."));
    }

    @Test
    @DisplayName("notes a JAVA_HOME that points elsewhere")
    void otherJavaHome() {
        assertThat(new JdkLook(17, HOME, Map.of("JAVA_HOME", root.toString()))
                        .get()
                        .text())
                .isEqualTo("Java 17, in " + HOME + ", while JAVA_HOME is " + root + ".");
    }

    @Test
    @DisplayName("finds that there is no Maven")
    void noMaven() {
        assertThat(new MavenLook(answering(Optional.empty())).get().text())
                .isEqualTo("There is no mvn, and ./mvnw cannot fetch one.");
    }

    @Test
    @DisplayName("names the Maven that there is")
    void someMaven() {
        assertThat(new MavenLook(answering(Optional.of("Apache Maven 3.9.16 (abc)"))).get())
                .isEqualTo(Finding.fine("Apache Maven 3.9.16"));
    }

    @Test
    @DisplayName("finds a test class whose source is gone")
    void orphan() {
        TinyCourse tiny = TinyCourse.in(root);
        TinyCourse.put(root.resolve("kata-http/target/test-classes/kata/http/Step9GoneTest.class"), "\u0000");

        assertThat(new StaleLook(tiny.course(), 17).get().remedy()).isEqualTo("mvn clean -pl kata-http");
    }

    @Test
    @DisplayName("finds no stale classes where nothing was compiled")
    void nothingStale() {
        assertThat(new StaleLook(TinyCourse.in(root).course(), 17).get().level())
                .isEqualTo(Finding.Level.FINE);
    }

    @Test
    @DisplayName("notes a clone without git's history, in which nothing can be reset")
    void noHistory() {
        assertThat(new CloneLook(TinyCourse.in(root).course(), answering(Optional.empty()))
                        .get()
                        .text())
                .isEqualTo("4 steps, without git's history: a step cannot be reset.");
    }

    @Test
    @DisplayName("notes a terminal that takes ASCII alone")
    void asciiTerminal() {
        assertThat(new TerminalLook(Map.of(), "ANSI_X3.4-1968").get().text())
                .isEqualTo("The terminal takes ANSI_X3.4-1968: signs are shown in ASCII.");
    }

    @Test
    @DisplayName("tries out whether the system tells of saved files")
    void watches() {
        assertThat(new WatchLook(TinyCourse.in(root).course()).get().level()).isNotEqualTo(Finding.Level.WRONG);
    }
}
