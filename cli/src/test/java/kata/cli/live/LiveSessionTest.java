package kata.cli.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import kata.cli.TinyCourse;
import kata.cli.progress.Study;
import kata.cli.view.Display;
import kata.cli.view.Screen;
import kata.cli.work.Reset;
import kata.coach.report.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The live screen")
class LiveSessionTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-01-02T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path root = Path.of("");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private TinyCourse tiny = new TinyCourse(root);

    @BeforeEach
    void makeCourse() {
        tiny = TinyCourse.in(root);
    }

    /** Runs the session on these events, each handed over when the bench has nothing left to do. */
    private int run(FakeBench bench, Event... inOrder) throws InterruptedException {
        return run(false, bench, inOrder);
    }

    private int run(boolean resumed, FakeBench bench, Event... inOrder) throws InterruptedException {
        Display display = new Display(new Terminal(false, false), 60, true);
        Screen screen = new Screen(new PrintStream(printed, true, StandardCharsets.UTF_8), () -> display);
        Study study = Study.of(tiny.course());
        Tools tools = new Tools(
                NOON, new Reset(study.course(), NOON), () -> List.of("all were checked"), () -> List.of("all is well"));
        Feeder feeder = new Feeder(List.of(inOrder));
        bench.events = feeder;
        try (Worker worker = new Worker(bench, feeder)) {
            return new LiveSession(study, worker, screen, tools, feeder).run(resumed);
        }
    }

    private String output() {
        return printed.toString(StandardCharsets.UTF_8).replaceAll("\u001b\\[[0-9;]*[A-Za-z]", "");
    }

    private static Event key(char character) {
        return new Event.Key(character);
    }

    @Test
    @DisplayName("shows at the start where the learner is, and the keys")
    void showsWhereTheyAre() throws InterruptedException {
        run(new FakeBench(TinyCourse::red), key('q'));

        assertThat(output())
                .contains(" kata-http 1: The Endpoint")
                .contains("Speaks HTTPS")
                .contains("1 of 2 tests pass   checked at 12:00:00")
                .contains(" n next  h hint  l list  e explain  s solution  c check all  r reset  q quit");
    }

    @Test
    @DisplayName("checks the step after a save")
    void checksAfterSave() throws InterruptedException {
        FakeBench bench = new FakeBench(TinyCourse::red);
        run(bench, new Event.Saved(Set.of(tiny.step("http/Endpoint").code())), key('q'));

        assertThat(bench.judged).containsExactly("http 1", "http 1");
    }

    @Test
    @DisplayName("does not show what did not compile if the file was still being written")
    void holdsHalfSavedBack() throws InterruptedException {
        FakeBench bench = new FakeBench(TinyCourse::red);
        bench.late = new Event.Saved(Set.of(tiny.step("http/Endpoint").code()));
        bench.verdicts = step -> bench.judged.size() == 1 ? TinyCourse.refused() : TinyCourse.red(step);
        run(bench, key('q'));

        assertThat(bench.judged).containsExactly("http 1", "http 1");
        assertThat(output()).contains("1 of 2 tests pass").doesNotContain("does not compile");
    }

    @Test
    @DisplayName("congratulates in a line when a step is green, offers the solution, and goes on")
    void goesOn() throws InterruptedException {
        tiny.solution("http", "Endpoint", "class Endpoint {}\n");
        run(new FakeBench(step -> step.number() == 1 ? TinyCourse.green(step) : TinyCourse.red(step)), key('q'));

        assertThat(output())
                .contains("x Step 1, The Endpoint, is done: 2 tests green. Well worked.")
                .contains("s shows how yours and the solution differ.")
                .contains("On to step http 2, The ResourceUri.")
                .contains(" kata-http 2: The ResourceUri");
    }

    @Test
    @DisplayName("says when everything is done")
    void saysWhenAllIsDone() throws InterruptedException {
        run(new FakeBench(TinyCourse::green), key('q'));

        assertThat(output()).contains("All 4 steps are done. Well worked.");
    }

    @Test
    @DisplayName("shows the solution of the step that was done last")
    void showsSolution() throws InterruptedException {
        tiny.solution("http", "Endpoint", "class Endpoint { int ours; }\n");
        run(
                new FakeBench(step -> step.number() == 1 ? TinyCourse.green(step) : TinyCourse.red(step)),
                key('s'),
                key('q'));

        assertThat(output()).contains("  + class Endpoint { int ours; }");
    }

    @Test
    @DisplayName("keeps the solution back until the step is green")
    void keepsSolutionBack() throws InterruptedException {
        tiny.solution("http", "Endpoint", "class Endpoint { int ours; }\n");
        run(new FakeBench(TinyCourse::red), key('s'), key('q'));

        assertThat(output())
                .contains("The solution is for comparing, once your step is green. h gives a hint.")
                .doesNotContain("int ours");
    }

    @Test
    @DisplayName("gives one hint at a time, and says when there are no more")
    void givesHints() throws InterruptedException {
        run(new FakeBench(TinyCourse::red), key('h'), key('h'), key('h'), key('q'));

        assertThat(output())
                .containsSubsequence("Hint 1 of 2", "What is asked of Endpoint?", "Hint 2 of 2", "Look there.")
                .contains("That was the last one.");
    }

    @Test
    @DisplayName("keeps a key that comes before the first verdict until that is shown")
    void keepsEarlyKeys() throws InterruptedException {
        FakeBench bench = new FakeBench(TinyCourse::red);
        bench.early = key('h');
        run(bench, key('q'));

        assertThat(output()).containsSubsequence("Speaks HTTPS", "Hint 1 of 2");
    }

    @Test
    @DisplayName("goes to the step that the learner types after the list")
    void jumps() throws InterruptedException {
        run(
                new FakeBench(TinyCourse::red),
                key('l'),
                key('a'),
                key('u'),
                key('t'),
                key('h'),
                key('2'),
                key('\r'),
                key('q'));

        assertThat(output())
                .contains("Go to (such as auth 4; Enter stays): auth2")
                .contains(" kata-auth 2: The SigningKey");
    }

    @Test
    @DisplayName("goes on to the next step on n")
    void next() throws InterruptedException {
        FakeBench bench = new FakeBench(TinyCourse::red);
        run(bench, key('n'), key('q'));

        assertThat(bench.judged).containsExactly("http 1", "http 2");
    }

    @Test
    @DisplayName("resets nothing unless the answer is y")
    void asksBeforeReset() throws InterruptedException {
        run(new FakeBench(TinyCourse::red), key('r'), key('n'), key('q'));

        assertThat(output())
                .contains(" Reset step http 1? A copy is kept. y/n ")
                .contains("Nothing was changed.");
    }

    @Test
    @DisplayName("still says where the copy is when the verdict on the reset step has come")
    void saysWhereTheCopyIs() throws InterruptedException, IOException {
        tiny.commit("the kata");
        Event saved = new Event.Saved(Set.of(tiny.step("http/Endpoint").code()));
        run(new FakeBench(TinyCourse::red), key('r'), key('y'), saved, key('q'));

        String pages = printed.toString(StandardCharsets.UTF_8);
        assertThat(pages.substring(pages.lastIndexOf("\u001b[H")))
                .containsSubsequence(".kata-kept/kata-http/", "1 of 2 tests pass   checked at");
    }

    @Test
    @DisplayName("tells in a line about another step that was saved")
    void tellsOfOtherSteps() throws InterruptedException {
        run(
                new FakeBench(TinyCourse::red),
                new Event.Saved(Set.of(tiny.step("auth/SigningKey").code())),
                key('q'));

        assertThat(output().replaceAll("\\s+", " "))
                .contains("You also saved step auth 2, The SigningKey: 1 of 2 tests pass; l takes you there.");
    }

    @Test
    @DisplayName("asks to be started again when code has left something running")
    void startsAgain() throws InterruptedException {
        FakeBench bench = new FakeBench(TinyCourse::red);
        bench.spoilt = true;

        assertThat(run(bench)).isEqualTo(75);
    }

    @Test
    @DisplayName("waits for the next save after it was started again, or the same code would spoil it once more")
    void waitsAfterRestart() throws InterruptedException {
        FakeBench bench = new FakeBench(TinyCourse::red);
        run(true, bench, key('q'));

        assertThat(bench.judged).isEmpty();
        assertThat(output()).contains("You are at step http 1. The next save is checked.");
    }

    @Test
    @DisplayName("says why a step could not be checked, and lives on")
    void livesOn() throws InterruptedException {
        run(
                new FakeBench(step -> {
                    throw new IllegalStateException("no such luck");
                }),
                key('q'));

        assertThat(output()).contains("Step http 1 could not be checked: no such luck.");
    }

    @Test
    @DisplayName("lays the verdict out anew when the terminal changes its size, without another check")
    void followsTheSize() throws InterruptedException {
        FakeBench bench = new FakeBench(TinyCourse::red);
        run(bench, new Event.Resized(), key('q'));

        assertThat(bench.judged).hasSize(1);
        assertThat(output()).containsSubsequence("Speaks HTTPS", "Speaks HTTPS");
    }

    @Test
    @DisplayName("says that steps have changed when a test comes that it does not know")
    void noticesUpdates() throws InterruptedException {
        Path fresh = tiny.step("http/Endpoint").test().resolveSibling("Step3MoreTest.java");
        run(new FakeBench(TinyCourse::red), new Event.Saved(Set.of(fresh)), key('q'));

        assertThat(output()).contains("The kata's steps have changed. Quit with q and start ./kata again");
    }
}
