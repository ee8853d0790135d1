package kata.coach.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import kata.coach.verdict.State;
import kata.coach.verdict.TestVerdict;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@DisplayName("The workbench")
class WorkbenchTest {

    @TempDir
    private Path folder;

    @AutoClose
    private BenchFixture bench;

    @BeforeEach
    void open() {
        bench = new BenchFixture(folder, Duration.ofSeconds(30));
    }

    @Test
    @DisplayName("judges the files on disk, after each save anew")
    void judgesASave() {
        State before = bench.step().state();
        bench.write(Inner.adder("a - b"));

        assertThat(bench.step().state()).isEqualTo(State.FAILING).isNotEqualTo(before);
    }

    @Test
    @DisplayName("judges one step and the house rules, and leaves the other steps alone")
    void judgesOneStep() {
        bench.writeTest(
                Sources.of(
                        "inner/Step2NothingTest.java",
                        "package inner; class Step2NothingTest { @org.junit.jupiter.api.Test void never() { throw new Error(); } }"));
        bench.writeTest(Sources.of(
                "inner/HouseRulesTest.java",
                "package inner; class HouseRulesTest { @org.junit.jupiter.api.Test void hold() {} }"));

        assertThat(bench.judged().verdict()).satisfies(verdict -> {
            assertThat(verdict.steps()).hasSize(1);
            assertThat(verdict.rules()).extracting(TestVerdict::method).containsExactly("hold");
        });
    }

    @Test
    @DisplayName("judges the whole kata when asked to")
    void judgesAll() {
        bench.writeTest(Sources.of(
                "inner/Step2NothingTest.java",
                "package inner; class Step2NothingTest { @org.junit.jupiter.api.Test void works() {} }"));

        assertThat(((Judgement.Judged) bench.workbench.all()).verdict().steps()).hasSize(2);
    }

    @Test
    @DisplayName("names a step that there is no test for")
    void namesAMissingStep() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bench.workbench.step(7))
                .withMessage("There is no test of step 7 in " + folder + "; its file would be named Step7...Test.java");
    }

    @Test
    @DisplayName("goes by a changed method of one class in another that was not saved")
    void followsASignature() {
        bench.write(Sources.of("inner/Helper.java", "package inner; class Helper { static int one() { return 1; } }"));
        bench.adder("", "return a + b + Helper.one() - 1;");
        bench.step();
        bench.write(Sources.of("inner/Helper.java", "package inner; class Helper { static int two() { return 1; } }"));

        assertThat(bench.refused()).extracting(CompileError::path).containsExactly("inner/Adder.java");
    }

    @Test
    @DisplayName("goes by a changed constant, which others have compiled in")
    void followsAConstant() {
        bench.write(Sources.of("inner/Helper.java", "package inner; class Helper { static final int N = 0; }"));
        bench.adder("", "return a + b + Helper.N;");
        bench.step();
        bench.write(Sources.of("inner/Helper.java", "package inner; class Helper { static final int N = 5; }"));

        assertThat(bench.first().cause().orElseThrow().actual()).isEqualTo("8");
    }

    @Test
    @DisplayName("goes by a second class that has left a file")
    void followsAClassThatIsGone() {
        bench.write(Sources.of("inner/Helper.java", "package inner; class Helper { } class Second { }"));
        bench.adder("", "new Second(); return a + b;");
        bench.step();
        bench.write(Sources.of("inner/Helper.java", "package inner; class Helper { }"));

        assertThat(bench.refused()).extracting(CompileError::path).containsExactly("inner/Adder.java");
    }

    @Test
    @DisplayName("goes by a file that was added, and by one that was deleted")
    void followsADeletedFile() {
        bench.write(Sources.of("inner/Helper.java", "package inner; class Helper { }"));
        bench.adder("", "new Helper(); return a + b;");
        State with = bench.step().state();
        bench.delete("src/main/java/inner/Helper.java");

        assertThat(with).isEqualTo(State.PASSED);
        assertThat(bench.refused()).extracting(CompileError::path).containsExactly("inner/Adder.java");
    }

    @Test
    @DisplayName("goes by a private field that hides an inherited one")
    void followsAHidingField() {
        bench.write(Sources.of("inner/Parent.java", "package inner; class Parent { int x; }"));
        bench.write(Sources.of("inner/Child.java", "package inner; class Child extends Parent { }"));
        bench.adder("", "return a + b + new Child().x;");
        bench.step();
        bench.write(Sources.of("inner/Child.java", "package inner; class Child extends Parent { private int x; }"));

        assertThat(bench.refused()).extracting(CompileError::path).containsExactly("inner/Adder.java");
    }

    @Test
    @DisplayName("holds a helper of another step that does not compile against the whole kata, as Maven does")
    void refusesABrokenHelper() {
        bench.write(Sources.of("inner/Other.java", "package inner; class Other { int f() { return \"\"; } }"));

        assertThat(bench.refused()).extracting(CompileError::path).containsExactly("inner/Other.java");
    }

    @Test
    @DisplayName("does not let the learner's code compile against what only tests have")
    void keepsTestLibrariesApart() {
        bench.adder("", "org.assertj.core.api.Assertions.fail(\"\"); return 3;");

        assertThat(bench.refused())
                .extracting(CompileError::message)
                .containsExactly("package org.assertj.core.api does not exist");
    }

    @Test
    @DisplayName("names the test that no longer fits the learner's class")
    void refusesAChangedContract() {
        bench.write(Sources.of("inner/Adder.java", "package inner; public class Adder { }"));

        assertThat(bench.refused()).extracting(CompileError::path).containsExactly("inner/Step1AdderTest.java");
    }

    @Test
    @DisplayName("judges again once a mistake is mended")
    void mends() {
        bench.adder("", "return a +;");
        bench.refused();
        bench.adder("", "return a + b;");

        assertThat(bench.step().state()).isEqualTo(State.PASSED);
    }

    @Test
    @DisplayName("tells the folders on which a verdict depends, those that are there")
    void tellsWhatToWatch() {
        assertThat(bench.workbench.watched())
                .containsExactly(folder.resolve("src/main/java"), folder.resolve("src/test/java"));
    }

    @Test
    @DisplayName("is not spoilt by code that ends")
    void isNotSpoilt() {
        bench.step();

        assertThat(bench.workbench.spoilt()).isFalse();
    }

    @Test
    @DisplayName("judges while it warms up as it does without")
    void judgesDuringTheWarmUp() {
        bench.workbench.warmUp();
        bench.write(Inner.adder("a - b"));

        assertThat(bench.first().cause().orElseThrow().actual()).isEqualTo("-1");
    }
}
