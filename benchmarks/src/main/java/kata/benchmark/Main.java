package kata.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * {@code mvn -Pbenchmark}: measures every server in each round, so that what else the machine does weighs on all of them
 * alike, and prints the tables of docs/benchmarks.md. What JMH has to say goes into files.
 */
public final class Main {

    /** Thirty seconds at the usual ten a figure: on two cores, all of the fake is compiled after some fifteen. */
    private static final int WARM_UP_ITERATIONS = 15;

    private static final int ITERATIONS = 5;
    private static final double PERCENT_50 = 50;
    private static final double PERCENT_99 = 99;

    private final int seconds;
    private final Path logs;
    private final Figures figures = new Figures();

    private Main(int seconds, Path logs) {
        this.seconds = seconds;
        this.logs = logs;
    }

    /** @param args the number of rounds, the seconds for which each figure is measured, and a folder for JMH's words */
    public static void main(String[] args) throws RunnerException, IOException {
        int rounds = Integer.parseInt(args[0]);
        Main main = new Main(Integer.parseInt(args[1]), Files.createDirectories(Path.of(args[2])));
        System.out.printf(
                Locale.ROOT,
                "%nJDK %s, %d processors; %d rounds, %s seconds for each figure.%n%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                rounds,
                args[1]);
        for (int round = 1; round <= rounds; round++) {
            main.round(round);
        }
        System.out.println("\n" + main.figures.tables());
    }

    private void round(int round) throws RunnerException {
        for (Contender contender : Contender.values()) {
            ServerRun run = measure(round, contender);
            figures.add(contender, run);
            System.out.printf(
                    Locale.ROOT,
                    "round %d: %-24s %,9.0f requests a second%n",
                    round,
                    contender.title(),
                    run.perSecond());
        }
        for (String method : new String[] {"GET", "PUT"}) {
            SignatureRun run = measure(round, method);
            figures.add(method, run);
            System.out.printf(
                    Locale.ROOT,
                    "round %d: %-24s %,9.0f verified, %,9.0f signed a second%n",
                    round,
                    "signatures of a " + method,
                    run.verified(),
                    run.signed());
        }
    }

    private ServerRun measure(int round, Contender contender) throws RunnerException {
        Collection<RunResult> results = new Runner(options(DescribeUserBenchmark.class, round, contender.name())
                        .param("server", contender.name())
                        .addProfiler(ServerCpu.class)
                        .build())
                .run();
        RunResult throughput = find(results, "Throughput", "");
        RunResult latency = find(results, "Sampling", "");
        double toMillis = TimeUnit.SECONDS.toMillis(1);
        return new ServerRun(
                throughput.getPrimaryResult().getScore(),
                latency.getPrimaryResult().getStatistics().getPercentile(PERCENT_50) * toMillis,
                latency.getPrimaryResult().getStatistics().getPercentile(PERCENT_99) * toMillis,
                throughput.getSecondaryResults().get(ServerCpu.LABEL).getScore());
    }

    private SignatureRun measure(int round, String method) throws RunnerException {
        Collection<RunResult> results = new Runner(options(SignatureBenchmark.class, round, method)
                        .param("method", method)
                        .build())
                .run();
        return new SignatureRun(
                find(results, "Throughput", "verify").getPrimaryResult().getScore(),
                find(results, "Throughput", "sign").getPrimaryResult().getScore());
    }

    private ChainedOptionsBuilder options(Class<?> benchmark, int round, String what) {
        TimeValue slice = TimeValue.milliseconds(TimeUnit.SECONDS.toMillis(seconds) / ITERATIONS);
        return new OptionsBuilder()
                .include(benchmark.getSimpleName())
                .forks(1)
                .warmupIterations(WARM_UP_ITERATIONS)
                .warmupTime(slice)
                .measurementIterations(ITERATIONS)
                .measurementTime(slice)
                .shouldFailOnError(true)
                .output(logs.resolve(benchmark.getSimpleName() + "-" + what + "-" + round + ".txt")
                        .toString());
    }

    private static RunResult find(Collection<RunResult> results, String mode, String method) {
        return results.stream()
                .filter(result -> result.getParams().getMode().longLabel().startsWith(mode))
                .filter(result -> result.getParams().getBenchmark().endsWith(method))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("JMH measured no " + mode + " of " + method + "."));
    }
}
