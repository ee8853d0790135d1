package kata.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kata.cli.TinyCourse;
import kata.cli.progress.Study;
import kata.coach.report.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The pages")
class PagesTest {

    private TinyCourse tiny = new TinyCourse(Path.of(""));

    @BeforeEach
    void makeCourse(@TempDir Path root) {
        tiny = TinyCourse.in(root);
    }

    @Test
    @DisplayName("show all steps with their state, the hints taken, and a bar")
    void course() {
        tiny.write("http/Endpoint", "class Endpoint {}");
        tiny.write("auth/Credentials", "class Credentials {}");
        Study study = Study.of(tiny.course());
        study.green(tiny.step("http/Endpoint"));
        study.takeHint(tiny.step("http/ResourceUri"), 2);

        assertThat(new CourseView(study, new Terminal(false, false, 60)).lines())
                .containsExactly(
                        "",
                        " kata-http: what goes over the wire",
                        "  x http 1  The Endpoint",
                        "  > http 2  The ResourceUri  1 hint",
                        "",
                        " kata-auth: proving who calls",
                        "  ~ auth 1  The Credentials  begun",
                        "  . auth 2  The SigningKey",
                        "",
                        "  #########---------------------------  1 of 4 steps done");
    }

    @Test
    @DisplayName("show a lesson with its code as it stands, and without the hints")
    void lesson() {
        assertThat(LessonView.lines(tiny.step("http/Endpoint"), new Terminal(false, false, 60)))
                .containsExactly(
                        "",
                        " Step 1: The Endpoint",
                        "",
                        "  Terms: none",
                        "",
                        " The idea",
                        "",
                        "  A name is `text`, and a link is its words.",
                        "",
                        "    code   stays",
                        "",
                        " Your task",
                        "",
                        "  1. Write it.",
                        "  2. Save it.",
                        "",
                        "  2 hints: ./kata hint, or the key h",
                        "",
                        " Often mistaken",
                        "",
                        "  - Forgotten altogether.",
                        "",
                        "  Verdict",
                        "      What it means",
                        "  FINE",
                        "      all is well",
                        "",
                        " In the real world",
                        "",
                        "  It is the same.");
    }

    @Test
    @DisplayName("show how two ways to write a step differ")
    void difference() {
        assertThat(DiffView.lines(
                        tiny.step("http/Endpoint"),
                        List.of("class Endpoint {", "    int mine;", "}"),
                        List.of("class Endpoint {", "    int ours;", "}"),
                        new Terminal(false, false, 60)))
                .containsExactly(
                        "",
                        " Step http 1, The Endpoint: two ways to write it",
                        "  - yours   + ours",
                        "",
                        "  @@ -1,3 +1,3 @@",
                        "    class Endpoint {",
                        "  -     int mine;",
                        "  +     int ours;",
                        "    }",
                        "",
                        "  Both are green. Another way is not a wrong way.");
    }

    @Test
    @DisplayName("say that there is no difference where there is none")
    void noDifference() {
        assertThat(DiffView.lines(
                        tiny.step("http/Endpoint"), List.of("a"), List.of("a"), new Terminal(false, false, 60)))
                .endsWith("  Yours and ours are the same, line for line.");
    }

    @Test
    @DisplayName("show a hint with its number")
    void hint() {
        assertThat(HintView.lines(tiny.step("http/Endpoint"), 1, false, Terminal.PLAIN))
                .containsExactly("", "  Hint 1 of 2  step http 1", "    What is asked of Endpoint?");
    }

    @Test
    @DisplayName("have a line of keys that fits 80, 40 and fewer columns")
    void keys() {
        assertThat(List.of(78, 38, 30))
                .allSatisfy(columns -> assertThat(KeyBar.line(new Terminal(false, false, columns)))
                        .hasSizeLessThanOrEqualTo(columns)
                        .contains("q"));
    }
}
