package kata.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import kata.coach.engine.ClassFiles;
import kata.coach.engine.Engine;
import kata.coach.engine.EngineSettings;
import kata.coach.engine.TestRun;
import kata.coach.verdict.Verdict;

/**
 * Runs a kata's tests on its solutions again and again, each time in another order and with other random numbers, under a
 * learner's time limit. {@code .ci/flakes} starts it, and puts load on the machine beside it.
 */
public final class Flakes {

    /** As junit-platform.properties says. */
    private static final Duration LEARNERS_LIMIT = Duration.ofSeconds(5);

    private static final int NOTCH = 50;

    private Flakes() {}

    /**
     * @param arguments the kata's name, the number of rounds, the first seed, and {@code warm} for one JVM, {@code fresh}
     *     for one a round, or {@code child}, which is what such a one is started with
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        KataModule kata = KataProject.katas().stream()
                .filter(each -> each.name().equals(arguments[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no kata " + arguments[0]));
        long first = Long.parseLong(arguments[2]);
        if (arguments[3].equals("child")) {
            inThisJvm(kata).apply(first).lines().forEach(System.out::println);
            return;
        }
        LongFunction<Round> runner = arguments[3].equals("fresh") ? seed -> inFreshJvm(kata, seed) : inThisJvm(kata);
        FlakeSummary summary = new FlakeSummary(kata.name(), rounds(runner, first, Integer.parseInt(arguments[1])));
        summary.lines().forEach(System.out::println);
        if (!summary.passed()) {
            throw new FlakyException(kata.name() + " is not stable: see above");
        }
    }

    private static List<Round> rounds(LongFunction<Round> runner, long first, int count) {
        List<Round> rounds = new ArrayList<>();
        LongStream.range(first, first + count).forEach(seed -> {
            rounds.add(runner.apply(seed));
            if (rounds.size() % NOTCH == 0 && rounds.size() < count) {
                String soFar = new FlakeSummary("", rounds).passed()
                        ? ", all green and equal"
                        : ", not all of them green and equal";
                System.out.println("  " + rounds.size() + " of " + count + " rounds" + soFar);
            }
        });
        return rounds;
    }

    /** Compiles once, and makes a class loader for each round. */
    private static LongFunction<Round> inThisJvm(KataModule kata) {
        try (Engine engine = engine(0)) {
            ClassFiles solutions =
                    engine.compile(kata.solutions(), ClassFiles.NONE).orThrow();
            ClassFiles tests = engine.compile(kata.tests(), solutions).orThrow();
            TestRun run = new TestRun(solutions, tests, kata.tests().classNames(), kata.resources());
            return seed -> inThisJvm(run, seed);
        }
    }

    private static Round inThisJvm(TestRun run, long seed) {
        long start = System.nanoTime();
        try (Engine engine = engine(seed)) {
            Verdict verdict = engine.run(run);
            return Round.of(seed, verdict, since(start));
        }
    }

    private static Engine engine(long seed) {
        Path solutions = KataProject.ROOT.resolve("solutions");
        List<Path> libraries =
                Engine.ownClassPath(entry -> !entry.toAbsolutePath().normalize().startsWith(solutions));
        return new Engine(libraries, new EngineSettings(LEARNERS_LIMIT, seed));
    }

    private static Round inFreshJvm(KataModule kata, long seed) {
        long start = System.nanoTime();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Flakes.class.getName(),
                kata.name(),
                "1",
                Long.toString(seed),
                "child");
        try {
            Process child = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
                List<String> lines = out.lines().toList();
                child.waitFor();
                return Round.read(seed, lines.stream(), since(start));
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("The JVM of the round with the seed " + seed + " was lost", e);
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Makes the JVM end with a status other than 0. */
    private static final class FlakyException extends RuntimeException {
        private static final long serialVersionUID = 1;

        FlakyException(String message) {
            super(message, null, false, false);
        }
    }
}
