import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathRoots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs a module's tests of the proof several times in one JVM, each time in another order, and writes a line for each run:
 * {@code .ci/flakes proof} starts it, and reads them.
 */
final class Rounds {

    private Rounds() {}

    /** @param arguments the folder of the test classes, how many rounds, the first seed, the file to write to */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[3]);
        long first = Long.parseLong(arguments[2]);
        for (long seed = first; seed < first + Integer.parseInt(arguments[1]); seed++) {
            System.setProperty("kata.seed", Long.toString(seed));
            long start = System.nanoTime();
            Round round = new Round();
            LauncherFactory.create().execute(request(Path.of(arguments[0]), seed), round);
            double seconds = (System.nanoTime() - start) / 1e9;
            Files.write(file, round.lines(seed, seconds), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        // What a test has left behind must not keep the JVM.
        System.exit(0);
    }

    /** As the proof's configuration of Failsafe. */
    private static LauncherDiscoveryRequest request(Path classes, long seed) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClasspathRoots(Set.of(classes)))
                .filters(ClassNameFilter.includeClassNamePatterns(".*Test"))
                .configurationParameters(Map.of(
                        "junit.jupiter.execution.order.random.seed", Long.toString(seed),
                        "junit.jupiter.testclass.order.default", "org.junit.jupiter.api.ClassOrderer$Random",
                        "junit.jupiter.execution.timeout.default", "120 s"))
                .build();
    }

    /** Counts what happened. Containers count if they fail: then their tests are missing. */
    private static final class Round implements TestExecutionListener {

        private final AtomicInteger passed = new AtomicInteger();
        private final AtomicInteger skipped = new AtomicInteger();
        private final Map<String, Throwable> failed = new ConcurrentHashMap<>();

        @Override
        public void executionSkipped(TestIdentifier test, String reason) {
            skipped.incrementAndGet();
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                failed.put(test.getUniqueId(), result.getThrowable().orElseGet(() -> new AssertionError("no reason")));
            } else if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
                skipped.incrementAndGet();
            } else if (test.isTest()) {
                passed.incrementAndGet();
            }
        }

        List<String> lines(long seed, double seconds) {
            List<String> lines = new ArrayList<>(List.of(String.format(
                    Locale.ROOT,
                    "seed %d, %.1f s: %d passed, %d failed, %d skipped",
                    seed,
                    seconds,
                    passed.get(),
                    failed.size(),
                    skipped.get())));
            failed.forEach((test, reason) -> {
                lines.add("    " + test);
                // All of the words: of two reports that are not the same, the second is what went wrong.
                Stream.concat(
                                reason.toString().lines(),
                                Stream.of(reason.getStackTrace()).limit(30).map(at -> "at " + at))
                        .forEach(line -> lines.add("      " + line));
            });
            return lines;
        }
    }
}
