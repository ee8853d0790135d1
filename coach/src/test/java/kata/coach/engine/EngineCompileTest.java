package kata.coach.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@DisplayName("The engine's compiler")
class EngineCompileTest {

    private static final Sources BROKEN = Sources.of("inner/Adder.java", """
            package inner;

            class Adder {
                int add() {
                    return "three";
                }
            }
            """);

    @AutoClose
    private final Engine engine = Inner.engine();

    @Test
    @DisplayName("Classes come back by their binary names, nested ones too")
    void compiles() {
        Sources nested = Sources.of("inner/Outer.java", "package inner; class Outer { class Deep {} }");

        assertThat(engine.compile(nested, ClassFiles.NONE).orThrow().byName())
                .containsOnlyKeys("inner.Outer", "inner.Outer$Deep");
    }

    @Test
    @DisplayName("Classes that stand alongside can be used, and do not come back")
    void usesWhatStandsAlongside() {
        ClassFiles adder = engine.compile(Inner.adder("a + b"), ClassFiles.NONE).orThrow();
        Sources user =
                Sources.of("inner/User.java", "package inner; class User { int three() { return Adder.add(1, 2); } }");

        assertThat(engine.compile(user, adder).orThrow().byName()).containsOnlyKeys("inner.User");
    }

    @Test
    @DisplayName("Classes are made for Java 17, whatever runs the engine")
    void compilesForJava17() {
        byte[] bytes = engine.compile(Inner.adder("a + b"), ClassFiles.NONE)
                .orThrow()
                .byName()
                .get("inner.Adder");

        assertThat(bytes[7]).isEqualTo((byte) 61);
    }

    @Test
    @DisplayName("When javac breaks down, that is what comes back")
    void saysThatJavacBrokeDown() {
        String sum = "1" + " + a".repeat(50_000);

        assertThat(engine.compile(Inner.adder(sum), ClassFiles.NONE))
                .isEqualTo(new Compilation.Refused(List.of(new CompileError(
                        "",
                        0,
                        0,
                        "javac itself broke down, and names no place: java.lang.StackOverflowError",
                        "broken.down",
                        "",
                        ""))));
    }

    @Test
    @DisplayName("What javac refuses comes back with path, line, column, javac's words and the source line")
    void refusesAsData() {
        assertThat(engine.compile(BROKEN, ClassFiles.NONE))
                .isEqualTo(new Compilation.Refused(List.of(new CompileError(
                        "inner/Adder.java",
                        5,
                        16,
                        "incompatible types: java.lang.String cannot be converted to int",
                        "compiler.err.prob.found.req",
                        "        return \"three\";",
                        ""))));
    }

    @Test
    @DisplayName("All of javac's errors come back, in its order")
    void keepsAllErrors() {
        Sources twice = Sources.of("inner/Two.java", "package inner; class Two { Missing a;\n Absent b; }");

        assertThat(((Compilation.Refused) engine.compile(twice, ClassFiles.NONE)).errors())
                .extracting(CompileError::line)
                .containsExactly(1L, 2L);
    }

    @Test
    @DisplayName("A refusal that nobody expected says where and what")
    void throwsWhatWasRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> engine.compile(BROKEN, ClassFiles.NONE).orThrow())
                .withMessage("inner/Adder.java:5: incompatible types: java.lang.String cannot be converted to int");
    }

    @Test
    @DisplayName("A refused compilation leaves the compiler fit for the next")
    void compilesAfterARefusal() {
        engine.compile(BROKEN, ClassFiles.NONE);

        assertThat(engine.compile(Inner.adder("a + b"), ClassFiles.NONE)).isInstanceOf(Compilation.Compiled.class);
    }

    @Test
    @DisplayName("A judgement on a learner's class that does not compile holds the errors")
    void judgesWhatDoesNotCompile() {
        Judgement judgement = engine.judge(BROKEN, Inner.test(""), List.of());

        assertThat(((Judgement.NotCompiled) judgement).errors())
                .extracting(CompileError::path)
                .containsExactly("inner/Adder.java");
    }

    @Test
    @DisplayName("A judgement on tests that do not fit the learner's class holds the errors")
    void judgesTestsThatDoNotFit() {
        Judgement judgement = engine.judge(Inner.adder("a + b"), Inner.test("Adder.subtract(1, 2);"), List.of());

        assertThat(((Judgement.NotCompiled) judgement).errors())
                .extracting(CompileError::path)
                .containsExactly("inner/Step1AdderTest.java");
    }

    @Test
    @DisplayName("The jars of the class path can be left out")
    void leavesOutWhatIsNotWanted() {
        assertThat(Engine.ownClassPath(path -> false)).isEmpty();
    }

    @Test
    @DisplayName("A test class that was never compiled is named in the message")
    void namesAMissingTestClass() {
        TestRun run = new TestRun(ClassFiles.NONE, ClassFiles.NONE, List.of("inner.Step9Test"), List.of());

        assertThatThrownBy(() -> engine.run(run))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no test class inner.Step9Test among the compiled classes");
    }
}
