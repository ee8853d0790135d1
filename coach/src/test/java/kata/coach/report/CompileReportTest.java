package kata.coach.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kata.coach.engine.ClassFiles;
import kata.coach.engine.Compilation;
import kata.coach.engine.CompileError;
import kata.coach.engine.Engine;
import kata.coach.engine.EngineSettings;
import kata.coach.engine.Sources;
import kata.coach.lesson.Lessons;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The report on what does not compile")
class CompileReportTest {

    private static final String FILE = "kata/http/Endpoint.java";

    @AutoClose
    private final Engine engine =
            new Engine(Engine.ownClassPath(path -> true), new EngineSettings(Duration.ofSeconds(5), 1));

    @TempDir
    private Path folder;

    @Test
    @DisplayName("shows file, line, javac's words under the source line with a caret, and a word of help")
    void showsTheFirstError() {
        assertThat(report(78, "int f(int amount) { return amuont; }"))
                .containsExactly(
                        "",
                        " kata-http does not compile",
                        "",
                        "  kata-http/src/main/java/kata/http/Endpoint.java:4",
                        "",
                        "    int f(int amount) { return amuont; }",
                        "                               ^",
                        "    cannot find symbol",
                        "      symbol:   variable amuont",
                        "      location: class kata.http.Endpoint",
                        "",
                        "    Did you mean amount?");
    }

    @Test
    @DisplayName("fits 40 columns, the path aside, with the part of the line around the caret")
    void fitsANarrowTerminal() {
        assertThat(report(38, "int f(int amount, int rate, int burst) { return amuont; }"))
                .containsExactly(
                        "",
                        " kata-http does not compile",
                        "",
                        "  kata-http/src/main/java/kata/http/Endpoint.java:4",
                        "",
                        "    ...rst) { return amuont; }",
                        "                     ^",
                        "    cannot find symbol",
                        "      symbol:   variable amuont",
                        "      location: class",
                        "      kata.http.Endpoint",
                        "",
                        "    Did you mean amount?");
    }

    @Test
    @DisplayName("counts the errors after the first")
    void countsTheRest() {
        assertThat(report(78, "Absent a; Absent b; Absent c;"))
                .endsWith("", "  2 more errors follow; they may go away with this one.");
    }

    @Test
    @DisplayName("speaks of one further error in the singular")
    void countsOne() {
        assertThat(report(78, "Absent a; Absent b;"))
                .endsWith("", "  One more error follows; it may go away with this one.");
    }

    @Test
    @DisplayName("sets the caret right where tabs indent the line")
    void knowsTabs() {
        assertThat(report(78, "\t\tint a =\t\"x\";")).containsSequence("    int a = \"x\";", "            ^");
    }

    @Test
    @DisplayName("shows what a terminal would obey as its code")
    void escapesControlCharacters() {
        assertThat(String.join("\n", report(78, "String s = \"\u001b[31m\" + x;")))
                .doesNotContain("\u001b");
    }

    @Test
    @DisplayName("says of an error in a test that it is the class which no longer fits")
    void explainsATest() throws IOException {
        Path tests = Files.createDirectories(folder.resolve("src/test/java/kata/http"));
        Files.writeString(tests.resolve("Endpoint.java"), "");

        assertThat(report(78, "int a = b;"))
                .contains("  kata-http/src/test/java/kata/http/Endpoint.java:4")
                .endsWith(
                        "    This is the step's test, and it calls your code as the contract says. Has",
                        "    a name, a parameter or a type changed in your class?");
    }

    @Test
    @DisplayName("does without a line where javac names none")
    void doesWithoutALine() {
        CompileError nowhere = new CompileError(FILE, 0, 0, "too large", "compiler.err.limit", "", "");

        assertThat(new CompileReport(kata(), Terminal.PLAIN).lines(List.of(nowhere)))
                .containsExactly(
                        "",
                        " kata-http does not compile",
                        "",
                        "  kata-http/src/main/java/kata/http/Endpoint.java",
                        "",
                        "    too large");
    }

    @Test
    @DisplayName("names no file when javac itself broke down, and says what may have done it")
    void doesWithoutAFile() {
        CompileError broken = new CompileError(
                "",
                0,
                0,
                "javac itself broke down, and names no place: java.lang.StackOverflowError",
                "broken.down",
                "",
                "");

        assertThat(new CompileReport(kata(), Terminal.PLAIN).lines(List.of(broken)))
                .containsExactly(
                        "",
                        " kata-http does not compile",
                        "",
                        "    javac itself broke down, and names no place: java.lang.StackOverflowError",
                        "",
                        "    What was written last is the likeliest cause: an expression of thousands",
                        "    of parts can do that.");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(
                        "int f() { int a = 1\n return a; }",
                        "A statement ends with a semicolon. One is missing where the caret points, or a bracket before it."),
                mistake(
                        "int f(boolean b) { if (b) { return 1; } }",
                        "One way through the method ends without a return. Does each if have its else?"),
                mistake("int f(String s) { return s.lenght(); }", "Did you mean length?"),
                mistake("int f() { return sumUpp(); } int sumUp() { return 1; }", "Did you mean sumUp?"),
                mistake("Strng f() { return null; }", "Did you mean String?"),
                mistake("Object f() { return List.of(); }", "It needs an import: import java.util.List;"),
                mistake("Request f() { return null; }", "It needs an import: import okhttp3.Request;"),
                mistake(
                        "Whatsoever f() { return null; }",
                        "Nothing of that name is known here: is it spelt right, declared, and in scope?"),
                mistake(
                        "int f() { return \"three\"; }",
                        "What stands here has the first type, and what is wanted is the second: convert it."),
                mistake(
                        "int f() { return 3L; }",
                        "The value may not fit into the narrower type: widen the type, or convert with a cast if you are sure."),
                mistake(
                        "void f() { return 1; }",
                        "A void method returns nothing: change its type, or leave the value out."),
                mistake(
                        "void f() { Thread.sleep(1); }",
                        "This call may throw a checked exception: catch it and throw an unchecked one with it as the cause, "
                                + "or declare it with throws, if the contract's method does."),
                mistake(
                        "String f() { return \"abc; }",
                        "A text that begins with a quotation mark ends with one, on the same line."),
                mistake("void f() { g(\"a\"; }", "A round bracket that was opened is not closed here."),
                mistake(
                        "void f() { if (true) {",
                        "The file ends too early: a closing brace } is missing somewhere above."),
                mistake(
                        "int f(boolean b) { int x; if (b) { x = 1; } return x; }",
                        "On one way to here the variable has no value yet: give it one where it is declared, or in each branch."),
                mistake(
                        "int f() { return 1; f(); }",
                        "Nothing gets here: a return, a throw or an endless loop stands before it."),
                mistake("public f() { }", "A method names the type that it returns, or void."),
                mistake(
                        "static int f() { return g(); } int g() { return 1; }",
                        "A static method has no object: make the method an instance method, or ask an object for it."),
                mistake(
                        "public static class Other { } } public class Another {",
                        "A public class stands in a file of its own name."),
                mistake(
                        "void f() { int a = 1; int a = 2; }",
                        "The name is taken here already: choose another, or leave out the type to assign."),
                mistake(
                        "void f() { int a = 1; a++; Runnable r = () -> System.out.println(a); }",
                        "A lambda reads only variables that never change: copy the value into a new one first."),
                mistake(
                        "void f() { g(\"a\"); } void g(String s, int n) { }",
                        "The number or the types of the arguments do not fit: compare them with what is required."),
                mistake(
                        "Runnable r = new Runnable() { };",
                        "The class promises a method that it does not have: write it."),
                mistake(
                        "com.google.gson.Gson g;",
                        "Your code may use the JDK, OkHttp and Jackson (tools.jackson). Is the package spelt as theirs?"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    @DisplayName("has a word of help for the commonest mistakes")
    void helps(String member, String help) {
        assertThat(report(78, member).stream().map(String::strip).collect(Collectors.joining(" ")))
                .contains(help);
    }

    private static Arguments mistake(String member, String help) {
        return Arguments.of(member, help);
    }

    /** What is read of a class with this member. */
    private List<String> report(int columns, String member) {
        String end = member.endsWith("{") && member.startsWith("void") ? "" : "}\n";
        Sources source = Sources.of(FILE, "package kata.http;\n\nclass Endpoint {\n    " + member + "\n" + end);
        Compilation refused = engine.compile(source, ClassFiles.NONE);
        return new CompileReport(kata(), new Terminal(false, true, columns))
                .lines(((Compilation.Refused) refused).errors());
    }

    private Kata kata() {
        return new Kata("kata-http", "kata-http", folder, new Lessons(List.of()));
    }
}
