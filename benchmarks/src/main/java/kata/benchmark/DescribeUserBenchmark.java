package kata.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;

/**
 * A closed loop: eight connections, each of which sends its next request when it has read and checked the last reply.
 * Every server gets the same requests. They are signed before each iteration, and not while it is measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.Throughput, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(DescribeUserBenchmark.CONNECTIONS)
public class DescribeUserBenchmark {

    /** How many clients there are at once. */
    static final int CONNECTIONS = 8;

    /** The server that is asked. */
    @Param
    public Contender server;

    private int port;
    private List<byte[]> requests;
    private List<byte[]> expectedBodies;

    /** Starts the server. It ends with this JVM, and not before: {@link ServerCpu} asks it after the last iteration. */
    @Setup(Level.Trial)
    public void start() {
        expectedBodies = server.expectedBodies();
        port = ServerProcess.start(server);
    }

    /** A signature is good for five minutes: longer than an iteration, but not than a run. */
    @Setup(Level.Iteration)
    public void sign() {
        requests = DescribeUserRequests.signed(port);
    }

    /** One client. */
    @State(Scope.Thread)
    public static class Client {

        private Connection connection;
        private int next;

        /** Connects. */
        @Setup(Level.Trial)
        public void connect(DescribeUserBenchmark benchmark) {
            connection = new Connection(benchmark.port);
        }

        /** Hangs up. */
        @TearDown(Level.Trial)
        public void close() {
            connection.close();
        }
    }

    /** One request and its reply, which must have the status 200 and the right body. */
    @Benchmark
    public int describeUser(Client client) {
        int number = client.next++ % requests.size();
        return client.connection.expect(requests.get(number), expectedBodies.get(number % expectedBodies.size()));
    }
}
