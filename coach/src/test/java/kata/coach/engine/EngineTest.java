package kata.coach.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kata.coach.verdict.Failure;
import kata.coach.verdict.State;
import kata.coach.verdict.StepVerdict;
import kata.coach.verdict.TestVerdict;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@DisplayName("The engine's judgement")
class EngineTest {

    private static final Sources RIGHT = Inner.adder("a + b");
    private static final Sources ADDS = Inner.test("assertThat(Adder.add(1, 2)).isEqualTo(3);");
    private static final Sources WAITS = Sources.of("inner/Adder.java", """
            package inner;

            public class Adder {
                public static int add(int a, int b) throws InterruptedException {
                    return new java.util.concurrent.SynchronousQueue<Integer>().take();
                }
            }
            """);

    @AutoClose
    private final Engine engine = Inner.engine();

    @Test
    @DisplayName("A right answer passes its step")
    void passesARightAnswer() {
        assertThat(Inner.verdict(engine, RIGHT, ADDS).steps())
                .extracting(StepVerdict::number, StepVerdict::subject, StepVerdict::state)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1, "Adder", State.PASSED));
    }

    @Test
    @DisplayName("A wrong answer fails with what was expected and what came")
    void failsAWrongAnswer() {
        assertThat(Inner.failure(Inner.verdict(engine, Inner.adder("a - b"), ADDS)))
                .extracting(Failure::kind, Failure::expected, Failure::actual)
                .containsExactly(Failure.Kind.ASSERTION, "3", "-1");
    }

    @Test
    @DisplayName("The verdict tells the line of the test that failed")
    void tellsTheLine() {
        Failure failure = Inner.failure(Inner.verdict(engine, Inner.adder("a - b"), ADDS));

        assertThat(failure.testLine()).hasValue(7);
    }

    @Test
    @DisplayName("An untouched stub is a step that has not been started")
    void knowsAStub() {
        Sources stub = Sources.of("inner/Adder.java", """
                package inner;

                public class Adder {
                    public static int add(int a, int b) {
                        throw new UnsupportedOperationException("Step 1 is yours to write: lessons/1-adder.md");
                    }
                }
                """);

        assertThat(Inner.verdict(engine, stub, ADDS).untouched()).isTrue();
    }

    @Test
    @DisplayName("A wait without an end is a test that ran into its time limit")
    void endsAnEndlessWait() {
        try (Engine hasty = Inner.engine(Duration.ofMillis(100), 1)) {
            assertThat(Inner.only(Inner.verdict(hasty, WAITS, ADDS)).failedBy(Failure.Kind.TIME_LIMIT))
                    .isTrue();
        }
    }

    @Test
    @DisplayName("The verdict on an endless wait names the learner's line")
    void namesTheLineOfAnEndlessWait() {
        try (Engine hasty = Inner.engine(Inner.REACHED, 1)) {
            assertThat(Inner.failure(Inner.verdict(hasty, WAITS, ADDS)).frames())
                    .anySatisfy(frame -> assertThat(frame.toString()).contains("inner.Adder.add(Adder.java:5)"));
        }
    }

    @Test
    @DisplayName("A class that exists here is not seen where the learner's package has none of that name")
    void hidesTheParentsClasses() {
        Sources learner =
                Sources.of("kata/coach/verdict/Mine.java", "package kata.coach.verdict; public class Mine { }");
        Sources looks = Sources.of("kata/coach/verdict/Step1LookTest.java", """
                package kata.coach.verdict;

                class Step1LookTest {
                    @org.junit.jupiter.api.Test
                    void looks() throws Exception {
                        Class.forName("kata.coach.verdict.Verdict");
                    }
                }
                """);

        assertThat(Inner.failure(Inner.verdict(engine, learner, looks)).exception())
                .isEqualTo("ClassNotFoundException");
    }

    @Test
    @DisplayName("A class that exists here under the learner's name gives way to the learner's")
    void prefersTheLearnersClass() {
        Sources learner = Sources.of(
                "kata/coach/verdict/Verdict.java",
                "package kata.coach.verdict; public class Verdict { public String toString() { return \"mine\"; } }");
        Sources looks = Sources.of("kata/coach/verdict/Step1LookTest.java", """
                package kata.coach.verdict;

                class Step1LookTest {
                    @org.junit.jupiter.api.Test
                    void looks() throws Exception {
                        org.assertj.core.api.Assertions.assertThat(new Verdict().toString()).isEqualTo("mine");
                    }
                }
                """);

        assertThat(Inner.verdict(engine, learner, looks).passed()).isTrue();
    }

    @Test
    @DisplayName("What a class kept in a static field is forgotten by the next run")
    void startsAfresh() {
        Sources once = Inner.test("Adder.add(1, 2); assertThat(Adder.calls).isEqualTo(1);");
        Inner.verdict(engine, RIGHT, once);

        assertThat(Inner.verdict(engine, RIGHT, once).passed()).isTrue();
    }

    @Test
    @DisplayName("Resources are found, through the class and through the thread's loader")
    void findsResources(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("inner"));
        Files.writeString(folder.resolve("inner").resolve("numbers.txt"), "1 2 3");
        Sources reads = Inner.test("""
                assertThat(Adder.class.getResourceAsStream("numbers.txt")).hasContent("1 2 3");
                assertThat(Thread.currentThread().getContextClassLoader().getResources("inner/numbers.txt"))
                        .matches(found -> found.hasMoreElements());
                """);

        assertThat(Inner.verdict(engine, RIGHT, reads, folder).passed()).isTrue();
    }

    @Test
    @DisplayName("A resource that is not there is null, as everywhere")
    void findsNoOtherResource(@TempDir Path folder) {
        Sources reads = Inner.test("assertThat(Adder.class.getResource(\"absent.txt\")).isNull();");

        assertThat(Inner.verdict(engine, RIGHT, reads, folder).passed()).isTrue();
    }

    @Test
    @DisplayName("The folder of the compiled classes is there during the run, and gone after it")
    void cleansUp() {
        Sources tells = Inner.tests("""
                @Test void tells(TestReporter reporter) throws Exception {
                    var url = Adder.class.getProtectionDomain().getCodeSource().getLocation();
                    var place = java.nio.file.Path.of(url.toURI());
                    assertThat(place.resolve("inner/Adder.class")).exists();
                    reporter.publishEntry("fake-connect.exchanges", place.toString());
                }
                """);
        TestVerdict told = Inner.only(Inner.verdict(engine, RIGHT, tells));

        assertThat(told.notes())
                .hasSize(1)
                .allSatisfy(place -> assertThat(Path.of(place)).doesNotExist());
    }

    @Test
    @DisplayName("The same seed gives the same order")
    void repeatsAnOrder() {
        assertThat(order(7)).isEqualTo(order(7));
    }

    @Test
    @DisplayName("Of some seeds, not all give the same order")
    void variesTheOrder() {
        assertThat(List.of(order(1), order(2), order(3), order(4)))
                .satisfies(orders -> assertThat(orders.stream().distinct()).hasSizeGreaterThan(1));
    }

    /** The failing tests' numbers in the order of execution: each test reports how many have run before it. */
    private static List<String> order(long seed) {
        Sources tests = Inner.tests("""
                private static int ran;
                private void report(TestReporter reporter) { reporter.publishEntry("fake-connect.exchanges", String.valueOf(ran++)); }
                @Test void a(TestReporter reporter) { report(reporter); }
                @Test void b(TestReporter reporter) { report(reporter); }
                @Test void c(TestReporter reporter) { report(reporter); }
                @Test void d(TestReporter reporter) { report(reporter); }
                """);
        try (Engine engine = Inner.engine(Duration.ofSeconds(30), seed)) {
            return Inner.verdict(engine, RIGHT, tests).steps().get(0).tests().stream()
                    .map(test -> test.method() + test.notes())
                    .toList();
        }
    }

    @Test
    @DisplayName("Listeners that register themselves, as the report's does, hear nothing of the run")
    void isNotOverheard(@TempDir Path folder) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF").resolve("services"));
        Files.writeString(services.resolve("org.junit.platform.launcher.TestExecutionListener"), "inner.Spy");
        Sources spy = Sources.of("inner/Spy.java", """
                package inner;

                public class Spy implements org.junit.platform.launcher.TestExecutionListener {
                    public Spy() {
                        System.setProperty("kata.inner.heard", "yes");
                    }
                }
                """);
        try {
            Inner.verdict(engine, RIGHT.with(spy), ADDS, folder);
            assertThat(System.getProperty("kata.inner.heard")).isNull();
        } finally {
            System.clearProperty("kata.inner.heard");
        }
    }

    @Test
    @DisplayName("The thread has its own class loader back after a run")
    void restoresTheContextClassLoader() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Inner.verdict(engine, RIGHT, ADDS);

        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
    }

    @Test
    @DisplayName("A class that cannot start is a failure of its step")
    void hearsAClassThatCannotStart() {
        Sources broken = Inner.tests("@BeforeAll static void start() { throw new IllegalStateException(\"no\"); } "
                + "@Test void never() {}");

        assertThat(Inner.failure(Inner.verdict(engine, RIGHT, broken)).message())
                .isEqualTo("no");
    }

    @Test
    @DisplayName("Steps are told apart from house rules by the test's name")
    void tellsStepsFromRules() {
        Sources rule = Sources.of(
                "inner/HouseRulesTest.java",
                "package inner; class HouseRulesTest { @org.junit.jupiter.api.Test void holds() {} }");

        assertThat(Inner.verdict(engine, RIGHT, ADDS.with(rule)).rules())
                .extracting(TestVerdict::id)
                .containsExactly("HouseRulesTest.holds");
    }
}
