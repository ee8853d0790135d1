package kata.coach.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import kata.coach.lesson.Lessons;
import kata.coach.verdict.Failure;
import kata.coach.verdict.StepVerdict;
import kata.coach.verdict.TestVerdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The learner's place")
class LearnerPlaceTest {

    private static final String FILE = "kata-auth/src/main/java/kata/auth/SigningKey.java";

    private static final String LEARNERS = """
            package kata.auth;

            public final class SigningKey {
                private final String secret;

                public SigningKey(String secret) {
                    this.secret = secret;
                }

                public byte[] derive(String date) {
                    return helper(date);
                }

                String hidden() {
                    return secret;
                }

                private static byte[] helper(String date) {
                    return date.getBytes();
                }
            }
            """;

    private static final String TEST = """
            package kata.auth;

            class Step4SigningKeyTest {

                @Test
                void derivesAKey() {
                    SigningKey key = new SigningKey("x");

                    assertThat(key.derive("20150830")).hasSize(32);
                }

                @Test
                void looksElsewhere() {
                    assertThat(String.valueOf(1)).isEqualTo("1");
                }

                @Test
                void makesAKey() {
                    assertThat(new SigningKey("x")).hasToString("x");
                }

                @Test
                void callsAnother() {
                    helper("x");
                }
            }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        write("src/main/java/kata/auth/SigningKey.java", LEARNERS);
        write("src/test/java/kata/auth/Step4SigningKeyTest.java", TEST);
    }

    @Test
    @DisplayName("It is the line that threw, if the learner's code threw")
    void isTheLineThatThrew() {
        assertThat(place("derivesAKey", frame("java.lang.String", "String.java", 99), learners(11), learners(3)))
                .isEqualTo(FILE + ":11");
    }

    @Test
    @DisplayName("It is the innermost of the learner's lines, be it in another file")
    void isAnotherFilesLine() throws IOException {
        write("src/main/java/kata/auth/Hmac.java", "class Hmac {}");

        assertThat(place("derivesAKey", frame("kata.auth.Hmac", "Hmac.java", 1), learners(11)))
                .isEqualTo("kata-auth/src/main/java/kata/auth/Hmac.java:1");
    }

    @Test
    @DisplayName("It is the line within a nested class, in the file that holds it")
    void isANestedClassesLine() {
        assertThat(place("derivesAKey", frame("kata.auth.SigningKey$Link", "SigningKey.java", 12)))
                .isEqualTo(FILE + ":12");
    }

    @Test
    @DisplayName("A line of the test is not the learner's, though it has the same package")
    void isNotTheTestsLine() {
        assertThat(place("derivesAKey", frame("kata.auth.Step4SigningKeyTest", "Step4SigningKeyTest.java", 9)))
                .isEqualTo(FILE + ":10");
    }

    @Test
    @DisplayName("A line of another package is not the learner's")
    void isNotAnotherPackagesLine() {
        assertThat(place("derivesAKey", frame("kata.fake.SigningKey", "SigningKey.java", 5)))
                .isEqualTo(FILE + ":10");
    }

    @Test
    @DisplayName("It is the method that the failing test calls, if the code had returned")
    void isTheMethodThatWasCalled() {
        assertThat(place("derivesAKey")).isEqualTo(FILE + ":10");
    }

    @Test
    @DisplayName("It is the constructor, if the test calls nothing else that the learner declares")
    void isTheConstructor() {
        assertThat(place("makesAKey")).isEqualTo(FILE + ":6");
    }

    @Test
    @DisplayName("It is the method of the test that failed, not of the one before it")
    void isTheFailingTestsMethod() {
        assertThat(place("callsAnother")).isEqualTo(FILE + ":18");
    }

    @Test
    @DisplayName("It is the file alone, if the test calls nothing that the learner declares")
    void isTheFileIfNothingIsCalled() {
        assertThat(place("looksElsewhere")).isEqualTo(FILE);
    }

    @Test
    @DisplayName("It is the file alone, if the test's method is not found")
    void isTheFileIfTheTestIsNotFound() {
        assertThat(place("isNotThere")).isEqualTo(FILE);
    }

    @Test
    @DisplayName("It is the file alone, if there are no sources")
    void isTheFileWithoutSources() throws IOException {
        Files.delete(folder.resolve("src/main/java/kata/auth/SigningKey.java"));
        Files.delete(folder.resolve("src/test/java/kata/auth/Step4SigningKeyTest.java"));

        assertThat(place("derivesAKey", learners(11))).isEqualTo(FILE);
    }

    private String place(String method, StackTraceElement... frames) {
        Failure failure =
                new Failure(Failure.Kind.EXCEPTION, "X", "", null, null, List.of(frames), OptionalInt.empty());
        TestVerdict test = new TestVerdict("kata.auth.Step4SigningKeyTest", method, "", "", failure, List.of());
        StepVerdict step = new StepVerdict(4, "SigningKey", "kata.auth.Step4SigningKeyTest", List.of(test));
        return new LearnerPlace(new Kata("kata-auth", "", folder, new Lessons(List.of()))).of(step, test);
    }

    private static StackTraceElement learners(int line) {
        return frame("kata.auth.SigningKey", "SigningKey.java", line);
    }

    private static StackTraceElement frame(String type, String file, int line) {
        return new StackTraceElement(type, "any", file, line);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
