package kata.coach.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs with {@code src/main/javac.options}: the proof's own configuration has them. */
@Timeout(60)
@DisplayName("Compiling again, with what javac has in mind,")
class JavacPoolTest {

    @AutoClose
    private final SourceCompiler compiler = new SourceCompiler(List.of());

    @Test
    @DisplayName("gives the classes and the ABI that compiling from scratch gives, time after time")
    void agreesWithAFreshCompiler() {
        for (int save = 0; save < 5; save++) {
            Sources sources = user("int add() { record Pair(int a, int b) {} java.util.function.IntSupplier s = () -> "
                    + save + "; return s.getAsInt() + new Pair(1, 2).a() + new Inner().b; } class Inner { int b; }");

            assertThat(again(sources, adder("int")))
                    .get()
                    .usingRecursiveComparison()
                    .isEqualTo(compiler.compile(sources, adder("int")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "record Pair(int a, int b) {} int add() { return new Pair(1, 2).a(); }",
                "int c; record Pair(int a, int b) {} int add() { return new Pair(1, 2).b(); }",
                "record Pair(int b, int a) {} int add() { return new Pair(1, 2).a(); }",
                "record Pair(int a) {} int add() { return new Pair(1).a(); }",
                "record Pair(int a, int b) { Pair { a = 3; } } int add() { return 0; }",
                "record Pair(int a, int b) { public int a() { return 3; } } int add() { return 0; }",
                "static class Pair {} record Other(Pair a) {} int add() { return 0; }"
            })
    @DisplayName("gives a record that has changed, or moved, the components that it has now")
    void forgetsRecordComponents(String now) {
        again(user("record Pair(int a, int b) {} record Other(int a) {} int add() { return 0; }"), ClassFiles.NONE);

        assertThat(again(user(now), ClassFiles.NONE))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(compiler.compile(user(now), ClassFiles.NONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "enum Kind { ONE, TWO } int n(Kind k) { switch (k) { case ONE: return 1; default: return 2; } }",
                "enum Kind { ONE { int n() { return 1; } }, TWO; int n() { return 2; } }",
                "private enum Kind { ONE { int n() { return 1; } }, TWO; int n() { return 2; } }",
                "sealed interface Shape {} record Dot() implements Shape {} record Line(int n) implements Shape {}",
                "sealed interface Shape permits Dot {} static final class Dot implements Shape {}",
                "@interface Mark { String value() default \"m\"; } @Mark(\"x\") int marked; @Deprecated int old;",
                "interface Twice<T extends Comparable<T>> { T t(); default T same() { return t(); } }",
                "static class Base<T> { T t; } static class Derived extends Base<String> { String s() { return t; } }",
                "private int hidden; static class Nested { int n(User u) { return u.hidden; } }",
                "Object o = new Object() { int n = 1; }; Runnable r = () -> System.out.println(o);",
                "record Box<T>(T held) { Box { held.hashCode(); } static <T> Box<T> of(T t) { return new Box<>(t); } }",
                "static int n; static { n = 3; } { n = 4; } static final String TEXT = \"a\" + 1; User() {} User(int a) {}",
                "int n(Object o) { return o instanceof String s ? s.length() : switch (1) { case 1 -> 2; default -> 3; }; }"
            })
    @DisplayName(
            "gives for each kind of member what compiling from scratch gives, when it stands and when it has moved")
    void agreesOnMembers(String members) {
        for (String before : List.of("", "", "int first; ", "", "void first() {} ")) {
            assertThat(again(user(before + members), ClassFiles.NONE))
                    .get()
                    .usingRecursiveComparison()
                    .isEqualTo(compiler.compile(user(before + members), ClassFiles.NONE));
        }
    }

    @Test
    @DisplayName("gives a record its components after javac has refused it elsewhere in the file")
    void forgetsRecordsOfRefusedFiles() {
        again(user("int three() { return \"three\"; } record Pair(int a, int b) {}"), ClassFiles.NONE);

        assertThat(again(user("int three() { return 3; } record Pair(int a, int b) {}"), ClassFiles.NONE))
                .isPresent();
    }

    @Test
    @DisplayName("reads a class that stands alongside anew when it is another one")
    void forgetsWhatStoodAlongside() {
        Sources user = user("int three() { return Adder.add(); }");
        again(user, adder("int"));

        assertThat(again(user, adder("String"))).isEmpty();
    }

    @Test
    @DisplayName("has forgotten a nested class that the source no longer has")
    void forgetsNestedClasses() {
        again(user("private static class Gone {} Gone gone;"), ClassFiles.NONE);

        assertThat(again(user("Gone gone;"), ClassFiles.NONE)).isEmpty();
    }

    @Test
    @DisplayName("has forgotten a second class that the source no longer has, of which others would have to be told")
    void tellsOfAGoneClass() {
        Optional<Compilation.Compiled> before = again(two(), ClassFiles.NONE);
        Optional<Compilation.Compiled> after = again(user("Second second;"), ClassFiles.NONE);

        assertThat(after.map(Compilation.Compiled::units)).isNotEqualTo(before.map(Compilation.Compiled::units));
    }

    @Test
    @DisplayName("says no to what javac refuses, and is good for the next")
    void saysNo() {
        assertThat(again(user("int three() { return \"three\"; }"), ClassFiles.NONE))
                .isEmpty();
        assertThat(again(user("int three() { return 3; }"), ClassFiles.NONE)).isPresent();
    }

    @Test
    @DisplayName("knows the API of Java 17 and no newer one, as Maven's compiler does")
    void knowsNoNewerApi() {
        assertThat(again(user("int last = java.util.List.of(3).get(0);"), ClassFiles.NONE))
                .isPresent();
        assertThat(again(user("int last = java.util.List.of(3).getLast();"), ClassFiles.NONE))
                .isEmpty();
    }

    private Optional<Compilation.Compiled> again(Sources sources, ClassFiles alongside) {
        return compiler.compileAgain(sources, alongside);
    }

    private ClassFiles adder(String type) {
        return compiler.compile(
                        Sources.of(
                                "inner/Adder.java",
                                "package inner; class Adder { static " + type + " add() { throw new Error(); } }"),
                        ClassFiles.NONE)
                .orThrow();
    }

    private static Sources user(String members) {
        return Sources.of("inner/User.java", "package inner; class User { " + members + " }");
    }

    private static Sources two() {
        return Sources.of("inner/User.java", "package inner; class User { Second second; } class Second {}");
    }
}
