package kata.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kata.cli.TinyCourse;
import kata.cli.course.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A learner's way through the course")
class StudyTest {

    @TempDir
    private Path root = Path.of("");

    private TinyCourse tiny = new TinyCourse(root);

    @BeforeEach
    void makeCourse() {
        tiny = TinyCourse.in(root);
    }

    private Study study() {
        return Study.of(tiny.course());
    }

    private void solve(String id) {
        tiny.write(id, "class Solved {}\n");
        Study study = study();
        study.green(study.course().step(id).orElseThrow());
    }

    @Test
    @DisplayName("begins at the first step")
    void begins() {
        assertThat(study().here()).map(Step::arguments).hasValue("http 1");
    }

    @Test
    @DisplayName("goes on, at the next start too, with the first step that is not done")
    void goesOn() {
        solve("http/Endpoint");

        assertThat(study().here()).map(Step::arguments).hasValue("http 2");
    }

    @Test
    @DisplayName("is where the learner chose to be, whatever is left before it")
    void isWhereTheyChose() {
        Study study = study();
        study.moveTo(tiny.step("auth/SigningKey"));

        assertThat(study().here()).map(Step::arguments).hasValue("auth 2");
    }

    @Test
    @DisplayName("does not count a step as done whose file has changed since")
    void noticesChangedCode() {
        solve("http/Endpoint");
        tiny.write("http/Endpoint", "class Solved { int other; }\n");

        assertThat(study().standing(tiny.step("http/Endpoint"))).isEqualTo(Standing.CHANGED);
    }

    @Test
    @DisplayName("keeps a step as done whose line ends have changed, as git does on Windows")
    void forgivesLineEnds() {
        solve("http/Endpoint");
        tiny.write("http/Endpoint", "class Solved {}\r\n");

        assertThat(study().standing(tiny.step("http/Endpoint"))).isEqualTo(Standing.DONE);
    }

    @Test
    @DisplayName("keeps what still holds after an update of the kata, and says what does not")
    void survivesUpdates() {
        solve("http/Endpoint");
        solve("auth/SigningKey");
        TinyCourse.put(tiny.step("auth/SigningKey").test(), "class Step2SigningKeyTest { int more; }\n");

        Study study = study();

        assertThat(study.takeNotices())
                .containsExactly(
                        "The kata has been updated. These were done and are checked anew: auth 2. All else still holds.");
        assertThat(study.done()).isEqualTo(1);
    }

    @Test
    @DisplayName("says which step is gone after an update")
    void saysWhatIsGone() throws IOException {
        solve("auth/SigningKey");
        Files.delete(tiny.step("auth/SigningKey").test());

        assertThat(study().takeNotices())
                .containsExactly("The step auth/SigningKey is no longer part of the kata; your file stays.");
    }

    @Test
    @DisplayName("keeps a step as done that an update has given another number")
    void survivesRenumbering() throws IOException {
        solve("auth/SigningKey");
        Path test = tiny.step("auth/SigningKey").test();
        Files.move(test, test.resolveSibling("Step3SigningKeyTest.java"));

        assertThat(study().standing(tiny.step("auth/SigningKey"))).isEqualTo(Standing.DONE);
    }

    @Test
    @DisplayName("loses nothing but the count of hints with its file")
    void losesLittle() throws IOException {
        solve("http/Endpoint");
        Files.delete(root.resolve(".kata-progress"));

        assertThat(study().standing(tiny.step("http/Endpoint"))).isEqualTo(Standing.BEGUN);
    }

    @Test
    @DisplayName("counts the hints that were taken, as far as there are any")
    void countsHints() {
        Study study = study();
        Step step = tiny.step("http/Endpoint");
        study.takeHint(step, 2);
        study.takeHint(step, 2);

        assertThat(study.takeHint(step, 2)).isEqualTo(2);
    }
}
