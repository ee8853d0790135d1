package kata.coach.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kata.coach.verdict.Failure;
import kata.coach.verdict.TestVerdict;
import kata.coach.verdict.Verdict;

/** Small sources for the engine, and what it makes of them. */
final class Inner {

    /** For code that hangs, where it matters that it was reached: a limit for it strikes late even on a busy machine. */
    static final Duration REACHED = Duration.ofSeconds(2);

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private Inner() {}

    static Engine engine() {
        return engine(LIMIT, 1);
    }

    static Engine engine(Duration limit, long seed) {
        return new Engine(Engine.ownClassPath(path -> true), new EngineSettings(limit, seed));
    }

    /** {@code inner.Adder}, whose {@code add} returns this expression of {@code a} and {@code b}. */
    static Sources adder(String sum) {
        return Sources.of("inner/Adder.java", """
                package inner;

                public class Adder {
                    public static int calls;

                    public static int add(int a, int b) {
                        calls++;
                        return %s;
                    }
                }
                """.formatted(sum));
    }

    /** {@code inner.Step1AdderTest} with one test, of this body. */
    static Sources test(String body) {
        return tests("@Test @DisplayName(\"One and two are three\") void adds() throws Exception { " + body + " }");
    }

    /** {@code inner.Step1AdderTest} with these members. */
    static Sources tests(String members) {
        return Sources.of("inner/Step1AdderTest.java", """
                package inner;

                import static org.assertj.core.api.Assertions.assertThat;
                import org.junit.jupiter.api.*;

                class Step1AdderTest {
                    %s
                }
                """.formatted(members));
    }

    static Verdict verdict(Engine engine, Sources main, Sources tests, Path... resources) {
        return ((Judgement.Judged) engine.judge(main, tests, List.of(resources))).verdict();
    }

    /** The one test of the one step. */
    static TestVerdict only(Verdict verdict) {
        return verdict.steps().get(0).tests().get(0);
    }

    static Failure failure(Verdict verdict) {
        return only(verdict).cause().orElseThrow();
    }
}
