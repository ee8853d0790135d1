package kata.cli.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import kata.cli.TinyCourse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The course")
class CourseTest {

    @Test
    @DisplayName("has its katas in the order in which they are taken, and their steps by number")
    void hasItsOrder(@TempDir Path root) {
        assertThat(TinyCourse.in(root).course().steps())
                .extracting(Step::arguments)
                .containsExactly("http 1", "http 2", "auth 1", "auth 2");
    }

    @Test
    @DisplayName("goes on with the first step after the last")
    void goesRound(@TempDir Path root) {
        Course course = TinyCourse.in(root).course();

        assertThat(course.after(course.step("auth/Credentials").orElseThrow()))
                .extracting(Step::arguments)
                .containsExactly("auth 2", "http 1", "http 2");
    }

    @Test
    @DisplayName("knows whose file it is that was saved")
    void knowsFiles(@TempDir Path root) {
        Course course = TinyCourse.in(root).course();
        Path file = course.root().resolve("kata-auth/src/main/java/kata/auth/SigningKey.java");

        assertThat(course.writtenIn(file)).map(Step::arguments).hasValue("auth 2");
    }

    @Test
    @DisplayName("takes a step's title from its lesson")
    void takesTitles(@TempDir Path root) {
        assertThat(TinyCourse.in(root).step("auth/SigningKey").title()).isEqualTo("The SigningKey");
    }

    @Test
    @DisplayName("is not found in another folder, which the message says")
    void isNotFoundElsewhere(@TempDir Path root) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Course.in(root))
                .withMessage("There is no kata in " + root + ". Start ./kata in the folder that holds kata-http.");
    }
}
