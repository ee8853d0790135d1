package kata.coach.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a learner reads of it stands in {@code kata.coach.report.FailureReportTest}. */
@Timeout(60)
@DisplayName("Whatever the learner's code does, the workbench")
class RobustnessTest {

    @TempDir
    private Path folder;

    @AutoClose
    private BenchFixture bench;

    @BeforeEach
    void open() {
        bench = new BenchFixture(folder, Duration.ofSeconds(30));
    }

    @Test
    @DisplayName("makes a failed test of a recursion without an end")
    void endsARecursion() {
        bench.adder("", "return add(b, a) + 1;");

        assertThat(bench.first().cause().orElseThrow().exception()).isEqualTo("StackOverflowError");
    }

    @Test
    @DisplayName("makes a failed test of memory that ran out, and asks for a new JVM")
    void survivesTheEndOfMemory() {
        bench.adder("", "byte[][] all = new byte[Integer.MAX_VALUE][]; return all.length;");

        assertThat(bench.first().cause().orElseThrow().exception()).isEqualTo("OutOfMemoryError");
        assertThat(bench.workbench.spoilt()).isTrue();
    }

    @Test
    @DisplayName("makes a failed test of an exit in the learner's class or a helper, before it happens")
    void refusesAnExit() {
        bench.write(Sources.of(
                "inner/Helper.java", "package inner;\nclass Helper {\n    static void end() { System.exit(1); }\n}"));
        bench.adder("", "Helper.end(); return 3;");

        assertThat(bench.first().cause().orElseThrow().message())
                .isEqualTo("Helper.java:3: your code ends the whole program: throw an exception instead");
    }

    @Test
    @DisplayName("makes a failed test of work that is left for the end of the program, before it is left")
    void refusesAHook() {
        bench.adder("", "Runtime.getRuntime().addShutdownHook(new Thread()); return 3;");

        assertThat(bench.first().cause().orElseThrow().message())
                .isEqualTo("Adder.java:6: your code leaves work for the end of the program: do it where it belongs");
    }

    @Test
    @DisplayName("says of a class that cannot be initialised why not, whichever test came first")
    void namesAnInitialiser() {
        bench.writeTest(Inner.tests("@Test void a() throws Exception { Adder.add(1, 2); } "
                + "@Test void b() throws Exception { Adder.add(1, 2); }"));
        bench.adder("static int n = Integer.parseInt(\"x\");", "return 3;");

        assertThat(bench.step().tests())
                .extracting(test -> test.cause().orElseThrow().exception() + ": "
                        + test.cause().orElseThrow().message())
                .containsOnly("NumberFormatException: For input string: \"x\"");
    }

    @Test
    @DisplayName("keeps the first lines of a flood of output, and counts the rest")
    void boundsOutput() {
        bench.adder("", "for (int i = 0; i < 5000; i++) { System.out.println(\"line \" + i); } return 3;");

        assertThat(bench.judged().printed()).satisfies(printed -> {
            assertThat(printed.lines()).hasSize(Printed.MOST_LINES).startsWith("line 0", "line 1");
            assertThat(printed.more()).isEqualTo(5_000 - Printed.MOST_LINES);
        });
    }

    @Test
    @DisplayName("keeps a bounded part of a line that never ends")
    void boundsALine() {
        bench.adder("", "for (int i = 0; i < 5000; i++) { System.err.print(\"é\"); } return 3;");

        assertThat(bench.judged().printed().lines()).containsExactly("é".repeat(Printed.MOST_CHARACTERS));
    }

    @Test
    @DisplayName("gives the JVM its streams, properties, locale and time zone back")
    void restoresGlobalState() {
        Locale before = Locale.getDefault();
        bench.adder(
                "",
                "System.setProperty(\"kata.left\", \"x\"); System.setOut(null);"
                        + " java.util.Locale.setDefault(java.util.Locale.CHINA); return 3;");
        bench.step();

        assertThat(System.getProperty("kata.left")).isNull();
        assertThat(System.out).isNotNull();
        assertThat(Locale.getDefault()).isEqualTo(before);
    }

    @Test
    @DisplayName("lets no reading of the keyboard through: it is at its end")
    void closesTheKeyboard() {
        bench.adder("", "try { return System.in.read(); } catch (java.io.IOException e) { return 0; }");

        assertThat(bench.first().cause().orElseThrow().actual()).isEqualTo("-1");
    }

    @Test
    @DisplayName("says that threads are left which the code started and which do not end")
    void findsStartedThreads() {
        bench.adder(
                "",
                "Thread t = new Thread(() -> { while (" + bench.loops()
                        + ") { } }); t.setDaemon(true); t.start(); return a + b;");

        assertThat(bench.step().firstFailure()).isEmpty();
        assertThat(bench.workbench.spoilt()).isTrue();
    }

    @Test
    @DisplayName("puts up with the idle threads of a pool or two, and not with more and more of them")
    void countsIdleThreads() {
        bench.adder(
                "",
                "var pool = java.util.concurrent.Executors.newFixedThreadPool(9, task -> { Thread t = new Thread(task);"
                        + " t.setDaemon(true); return t; });"
                        + " for (int i = 0; i < 9; i++) { pool.submit(() -> 1); } return a + b;");
        bench.step();
        boolean atRest = comesToRest();
        bench.step();

        assertThat(atRest).isTrue();
        assertThat(bench.workbench.spoilt()).isTrue();
    }

    /** Whether threads that are still starting fall idle: on a busy machine that takes longer than the workbench waits. */
    private boolean comesToRest() {
        return IntStream.range(0, 100).anyMatch(look -> !bench.workbench.spoilt());
    }
}
