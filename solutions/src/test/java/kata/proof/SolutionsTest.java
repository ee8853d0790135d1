package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kata.coach.engine.ClassFiles;
import kata.coach.engine.Engine;
import kata.coach.engine.Judgement;
import kata.coach.engine.TestRun;
import kata.coach.verdict.StepVerdict;
import kata.coach.verdict.TestVerdict;
import kata.coach.verdict.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Surefire runs the same tests on the same solutions; this shows that the engine comes to the same verdict. */
@ExtendWith(OutcomesExtension.class)
class SolutionsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    static List<KataModule> katas() {
        return KataProject.katas();
    }

    @ParameterizedTest
    @MethodSource("katas")
    @DisplayName("Every solution passes every test of its kata, in the engine too")
    void passEveryTest(KataModule kata, Engine engine) {
        Judgement judgement = engine.judge(kata.solutions(), kata.tests(), kata.resources());

        assertThat(judgement).isInstanceOf(Judgement.Judged.class);
        Verdict verdict = ((Judgement.Judged) judgement).verdict();
        assertThat(verdict.steps()).hasSameSizeAs(kata.lessons().all());
        assertThat(failing(verdict)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("katas")
    @DefaultLocale("ar-SA")
    @DisplayName("Every solution passes on a machine in Arabic, which has digits of its own")
    void passInArabic(KataModule kata, Engine engine) {
        passEveryTest(kata, engine);
    }

    @ParameterizedTest
    @MethodSource("katas")
    @DefaultLocale("tr-TR")
    @DisplayName("Every solution passes on a machine in Turkish, where a capital I becomes an i without a dot")
    void passInTurkish(KataModule kata, Engine engine) {
        passEveryTest(kata, engine);
    }

    @ParameterizedTest
    @MethodSource("katas")
    @DisplayName("A kata's tests leave no thread and no file behind")
    void leaveNothingBehind(KataModule kata, Engine engine) throws IOException, InterruptedException {
        ClassFiles solutions = engine.compile(kata.solutions(), ClassFiles.NONE).orThrow();
        ClassFiles tests = engine.compile(kata.tests(), solutions).orThrow();
        TestRun run = new TestRun(solutions, tests, kata.tests().classNames(), kata.resources());
        engine.run(run);
        Set<Thread> threads = Thread.getAllStackTraces().keySet();
        Set<Path> files = temporaryFiles();

        engine.run(run);

        assertThat(temporaryFiles()).isEqualTo(files);
        assertThat(startedSince(threads)).extracting(Thread::getName).isEmpty();
    }

    /** The threads that go on. JUnit's own for time limits are on their way out. */
    private static List<Thread> startedSince(Set<Thread> before) throws InterruptedException {
        List<Thread> started = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread))
                .filter(thread -> !isShared(thread.getName()))
                .toList();
        for (Thread thread : started) {
            thread.join(PATIENCE.toMillis());
        }
        return started.stream().filter(Thread::isAlive).toList();
    }

    /** OkHttp's task runners serve all clients and end when idle; while one works it bears the name of its task. */
    private static boolean isShared(String thread) {
        return thread.startsWith("OkHttp TaskRunner") || thread.startsWith("OkHttp ConnectionPool");
    }

    private static Set<Path> temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.collect(Collectors.toSet());
        }
    }

    private static List<TestVerdict> failing(Verdict verdict) {
        return Stream.concat(
                        verdict.rules().stream(),
                        verdict.steps().stream().map(StepVerdict::tests).flatMap(List::stream))
                .filter(test -> !test.passed())
                .toList();
    }
}
