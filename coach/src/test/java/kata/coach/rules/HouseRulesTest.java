package kata.coach.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
@DisplayName("The house rules")
class HouseRulesTest {

    private static final String SLEEP =
            "Worker.java:5: your code sleeps: let the caller wait, or use what the step hands you " + "for waiting";
    private static final String EXIT = "Worker.java:5: your code ends the whole program: throw an exception instead";
    private static final String TOOLS =
            "your code uses the tests or their tools: write what the step asks for without them";
    private static final String SDK =
            "Worker.java:5: your code uses a ready-made signer or SDK: the step is to write it yourself";

    private static final Sources RULES = Sources.of("kata/inner/RulesTest.java", """
            package kata.inner;

            class RulesTest {
                @org.junit.jupiter.api.Test
                void hold() {
                    kata.coach.rules.HouseRules.check(Worker.class);
                }
            }
            """);

    @AutoClose
    private final Engine engine =
            new Engine(Engine.ownClassPath(path -> true), new EngineSettings(Duration.ofSeconds(50), 1));

    @Test
    @DisplayName("Code that leaves these things alone passes")
    void hold() {
        assertThat(message(worker("System.out.println(new java.util.ArrayList<>(java.util.List.of(\"a\")));")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Every form of sleep is noticed, with its line and what to do instead")
    @ValueSource(
            strings = {
                "Thread.sleep(1);",
                "Thread.sleep(1, 2);",
                "Thread.sleep(1L);",
                "java.util.concurrent.TimeUnit.SECONDS.sleep(1);"
            })
    void noticeSleep(String line) {
        assertThat(message(worker(line))).isEqualTo(SLEEP);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Every way to end the program is noticed")
    @ValueSource(strings = {"System.exit(1);", "Runtime.getRuntime().exit(1);", "Runtime.getRuntime().halt(1);"})
    void noticeExit(String line) {
        assertThat(message(worker(line))).isEqualTo(EXIT);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("The tests' tools are noticed")
    @ValueSource(
            strings = {
                "kata.coach.verdict.StepName.of(\"x\");",
                "org.junit.jupiter.api.Assertions.fail(\"x\");",
                "org.assertj.core.api.Assertions.assertThat(1);"
            })
    void noticeTools(String line) {
        assertThat(message(worker(line))).isEqualTo("Worker.java:5: " + TOOLS);
    }

    @Test
    @DisplayName("A test class of the kata is noticed")
    void noticeATest() {
        Sources test = Sources.of(
                "kata/inner/Step1WorkerTest.java",
                "package kata.inner; class Step1WorkerTest { static String answer() { return \"42\"; } }");

        assertThat(message(worker("Step1WorkerTest.answer();").with(test))).isEqualTo("Worker.java:5: " + TOOLS);
    }

    @Test
    @DisplayName("A use that has no line of its own is noticed by its file alone")
    void noticeAUseWithoutALine() {
        Sources annotated = Sources.of(
                "kata/inner/Worker.java",
                "package kata.inner; class Worker { @kata.coach.Because(\"x\") void work() {} }");

        assertThat(message(annotated)).isEqualTo("Worker.java: " + TOOLS);
    }

    @Test
    @DisplayName("A ready-made SDK is noticed")
    void noticeAnSdk() {
        Sources sdk = Sources.of(
                "com/amazonaws/Signer.java",
                "package com.amazonaws; public class Signer { public static void sign() {} }");

        assertThat(message(worker("com.amazonaws.Signer.sign();").with(sdk))).isEqualTo(SDK);
    }

    @Test
    @DisplayName("A rule that is broken twice is told of twice, by line")
    void tellOfEveryPlace() {
        assertThat(message(worker("System.exit(1);\nSystem.exit(2);")))
                .isEqualTo(EXIT + "\n" + EXIT.replace(":5:", ":6:"));
    }

    @Test
    @DisplayName("A line that breaks a rule twice is told of once")
    void tellOfALineOnce() {
        assertThat(message(worker("System.exit(1); Runtime.getRuntime().halt(2);")))
                .isEqualTo(EXIT);
    }

    @Test
    @DisplayName("Another class of the learner's is looked at too")
    void lookAtAllThatWasWritten() {
        Sources other = Sources.of(
                "kata/inner/Other.java", "package kata.inner;\nclass Other { void end() { System.exit(1); } }");

        assertThat(message(worker("").with(other)))
                .isEqualTo("Other.java:2: your code ends the whole program: throw an exception instead");
    }

    @Test
    @DisplayName("A class of the JDK, which has no place, is refused by name")
    void refuseAClassWithoutAPlace() {
        assertThatIllegalStateException()
                .isThrownBy(() -> HouseRules.check(String.class))
                .withMessage("class java.lang.String does not tell where its code comes from");
    }

    private static Sources worker(String line) {
        return Sources.of("kata/inner/Worker.java", """
                package kata.inner;

                class Worker {
                    void work() throws Exception {
                        %s
                    }
                }
                """.formatted(line));
    }

    /** What the rules say of these sources, empty if they hold. */
    private String message(Sources written) {
        Judgement judgement = engine.judge(written, RULES, List.of());
        TestVerdict test = ((Judgement.Judged) judgement).verdict().rules().get(0);
        return test.cause().map(Failure::message).orElse("");
    }
}
