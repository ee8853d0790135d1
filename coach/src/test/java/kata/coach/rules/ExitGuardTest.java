package kata.coach.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import kata.coach.engine.Engine;
import kata.coach.engine.EngineSettings;
import kata.coach.engine.Judgement;
import kata.coach.engine.Sources;
import kata.coach.verdict.Failure;
import kata.coach.verdict.TestVerdict;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** These tests would take the whole run along if the guard failed, which is a failure too. */
@Timeout(60)
@DisplayName("The guard against a program's end")
class ExitGuardTest {

    private static final String EXIT = "Worker.java:4: your code ends the whole program: throw an exception instead";

    private static final Sources OTHER = Sources.of("inner/Other.java", """
            package inner;

            class Other {
                static void end() { System.exit(3); }
            }
            """);

    private static final Sources TEST = Sources.of("inner/Step1WorkerTest.java", """
            package inner;

            class Step1WorkerTest {
                @org.junit.jupiter.api.Test
                void works() { new Worker().work(); }
            }
            """);

    @AutoClose
    private final Engine engine =
            new Engine(Engine.ownClassPath(path -> true), new EngineSettings(Duration.ofSeconds(50), 1));

    @Test
    @DisplayName("A step whose class calls System.exit fails in the house rule's words, and the run goes on")
    void refusesAnExit() {
        assertThat(message(worker("System.exit(3);"), TEST)).isEqualTo(EXIT);
    }

    @Test
    @DisplayName("A step whose class halts the program fails likewise")
    void refusesAHalt() {
        assertThat(message(worker("Runtime.getRuntime().halt(3);"), TEST)).isEqualTo(EXIT);
    }

    @Test
    @DisplayName("An exit within a nested class or a lambda of the step's class is found")
    void looksIntoLambdas() {
        assertThat(message(worker("Runnable end = () -> System.exit(3); end.run();"), TEST))
                .isEqualTo(EXIT);
    }

    @Test
    @DisplayName("An exit in another step's class does not fail this step")
    void leavesOtherStepsAlone() {
        assertThat(message(worker("").with(OTHER), TEST)).isEmpty();
    }

    @Test
    @DisplayName("A step without an exit passes")
    void letsOthersPass() {
        assertThat(message(worker(""), TEST)).isEmpty();
    }

    @Test
    @DisplayName("A test that is named like a step's, of a class that is not there, is left alone")
    void leavesOtherTestsAlone() {
        Sources test = Sources.of(
                "inner/Step2NothingTest.java",
                "package inner; class Step2NothingTest { @org.junit.jupiter.api.Test void works() {} }");

        assertThat(message(worker(""), test)).isEmpty();
    }

    private static Sources worker(String line) {
        return Sources.of("inner/Worker.java", """
                package inner;

                class Worker {
                    void work() { %s }
                }
                """.formatted(line));
    }

    /** What the one test of the one step failed with, empty if it passed. */
    private String message(Sources main, Sources tests) {
        Judgement judgement = engine.judge(main, tests, List.of());
        TestVerdict test =
                ((Judgement.Judged) judgement).verdict().steps().get(0).tests().get(0);
        return test.cause().map(Failure::message).orElse("");
    }
}
