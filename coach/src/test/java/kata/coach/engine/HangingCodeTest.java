package kata.coach.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kata.coach.verdict.Failure;
import kata.coach.verdict.StepVerdict;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a learner reads of it stands in {@code kata.coach.report.FailureReportTest}. */
@Timeout(60)
@DisplayName("If the learner's code does not come back, the workbench")
class HangingCodeTest {

    /** For what holds wherever the limit strikes: on a busy machine that may be before the learner's code is reached. */
    private static final Duration LIMIT = Duration.ofMillis(300);

    /** Ends when it is interrupted. A bare {@code park} may come back for no reason. */
    private static final String WAIT = "while (!Thread.currentThread().isInterrupted()) "
            + "{ java.util.concurrent.locks.LockSupport.park(); } return 3;";

    @TempDir
    private Path folder;

    @AutoClose
    private BenchFixture bench;

    @BeforeEach
    void open() {
        bench = new BenchFixture(folder, LIMIT);
    }

    private static List<Failure.Kind> kinds(StepVerdict step) {
        return step.tests().stream()
                .flatMap(test -> test.cause().stream())
                .map(Failure::kind)
                .toList();
    }

    private BenchFixture patient() {
        return new BenchFixture(folder.resolve("patient"), Inner.REACHED);
    }

    @Test
    @DisplayName("ends a loop that heeds no interruption, and says that its thread is left")
    void endsALoop() {
        try (BenchFixture patient = patient()) {
            patient.adder("", "while (" + patient.loops() + ") { } return 3;");

            assertThat(patient.first().failedBy(Failure.Kind.TIME_LIMIT)).isTrue();
            assertThat(patient.workbench.spoilt()).isTrue();
        }
    }

    @Test
    @DisplayName("runs no further test of a step of which one has hung")
    void hangsOnce() {
        String call = "throws Exception { Adder.add(1, 2); } ";
        bench.writeTest(Inner.tests("@Test void a() " + call + "@Test void b() " + call + "@Test void c() " + call));

        hangsInOne();
    }

    @Test
    @DisplayName("runs no further test of a step of which a constructor has hung, where fields of the tests call it")
    void hangsOnceInAConstructor() {
        bench.writeTest(Inner.tests("private final int field = Adder.add(1, 2); "
                + "@Test void a() { } @Test void b() { } @Test void c() { }"));

        hangsInOne();
    }

    private void hangsInOne() {
        bench.adder("", WAIT);

        assertThat(kinds(bench.step()))
                .containsExactlyInAnyOrder(Failure.Kind.TIME_LIMIT, Failure.Kind.NOT_RUN, Failure.Kind.NOT_RUN);
    }

    @Test
    @DisplayName("is not spoilt by a wait that an interruption ends")
    void survivesAWait() {
        bench.adder("", WAIT);
        bench.first();

        assertThat(bench.workbench.spoilt()).isFalse();
    }

    @Test
    @DisplayName("ends a deadlock of two threads, and says that they are left")
    void endsADeadlock() {
        try (BenchFixture patient = patient()) {
            patient.adder(
                    "static final Object A = new Object(); static final Object B = new Object();"
                            + " static final java.util.concurrent.CountDownLatch BOTH = new java.util.concurrent.CountDownLatch(2);"
                            + " static void take(Object one, Object other) { synchronized (one) { BOTH.countDown();"
                            + " while (BOTH.getCount() > 0) { Thread.onSpinWait(); } synchronized (other) { } } }",
                    "Thread t = new Thread(() -> take(A, B)); t.setDaemon(true); t.start(); take(B, A); return 3;");

            assertThat(patient.first().failedBy(Failure.Kind.TIME_LIMIT)).isTrue();
            assertThat(patient.workbench.spoilt()).isTrue();
        }
    }

    @Test
    @DisplayName("ends a static initialiser that loops")
    void endsAnInitialiser() {
        bench.adder("static { while (" + bench.loops() + ") { } }", "return 3;");

        assertThat(bench.first().failedBy(Failure.Kind.TIME_LIMIT)).isTrue();
    }

    @Test
    @DisplayName("ends a constructor that hangs where a field of the test calls it")
    void endsAConstructor() {
        bench.writeTest(Inner.tests(
                "private final int field = Adder.add(1, 2); @Test void adds() { assertThat(field).isEqualTo(3); }"));
        bench.adder("", WAIT);

        assertThat(bench.first().cause().orElseThrow())
                .extracting(Failure::kind, Failure::message)
                .containsExactly(
                        Failure.Kind.TIME_LIMIT, "The constructor of Step1AdderTest timed out after 300 milliseconds");
    }

    @Test
    @DisplayName("gives up a test class that hangs while it is loaded")
    void endsTheLoadingOfATest() {
        bench.writeTest(
                Inner.tests(
                        "static final int FIELD = Adder.add(1, 2); "
                                + "@org.junit.jupiter.params.ParameterizedTest @org.junit.jupiter.params.provider.MethodSource(\"all\")"
                                + " void adds(int n) { } static java.util.stream.IntStream all() { return java.util.stream.IntStream.of(FIELD); }"));
        bench.adder("", "while (" + bench.naps() + ") { } return 3;");

        assertThat(bench.first().failedBy(Failure.Kind.TIME_LIMIT)).isTrue();
        assertThat(bench.workbench.spoilt()).isTrue();
    }

    @Test
    @DisplayName("lets nobody hear what a thread prints that a run has left behind")
    void mutesThreadsLeftBehind() {
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(heard, true, StandardCharsets.UTF_8));
        try (BenchFixture noisy = new BenchFixture(folder.resolve("noisy"), LIMIT)) {
            noisy.adder("", "while (" + noisy.loops() + ") { System.out.println(1); } return 3;");
            noisy.first();
            System.out.print("mine");
        } finally {
            System.setOut(before);
        }

        assertThat(heard.toString(StandardCharsets.UTF_8)).isEqualTo("mine");
    }
}
