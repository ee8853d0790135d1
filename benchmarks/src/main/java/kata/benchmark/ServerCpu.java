package kata.benchmark;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Measures the processor time that the server takes for a request, in microseconds. Unlike requests a second it counts
 * neither the load generator nor what else runs on the machine. JMH makes it by its name.
 */
public final class ServerCpu implements InternalProfiler {

    static final String LABEL = "server-cpu";
    private static final double NANOS_PER_MICRO = 1e3;

    private long before;

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = nanos();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double micros = (nanos() - before) / NANOS_PER_MICRO;
        long requests = result.getMetadata().getAllOps();
        return List.of(new ScalarResult(LABEL, micros / requests, "us/op", AggregationPolicy.AVG));
    }

    /** The load generator has one child only, the server. */
    private static long nanos() {
        return ProcessHandle.current()
                .children()
                .map(child -> child.info().totalCpuDuration())
                .flatMap(Optional::stream)
                .mapToLong(Duration::toNanos)
                .sum();
    }

    @Override
    public String getDescription() {
        return "Processor time of the server for each request";
    }
}
