package kata.fake.server;

import static kata.fake.store.SampleContactCentre.ADA_ID;
import static kata.fake.store.SampleContactCentre.BASIC_QUEUE;
import static kata.fake.store.SampleContactCentre.INSTANCE_ID;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import kata.fake.connect.ConnectOperations;
import kata.fake.http.ApiRequest;
import kata.fake.http.Body;
import kata.fake.http.Headers;
import kata.fake.random.SharedRandom;
import kata.fake.route.Operation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests that nobody thought of. The property kata.fuzz says how many there are of each kind, a fifth of them over a
 * socket, and kata.fuzz.seed where they begin; docs/fake-connect.md has the command for a hundred thousand.
 */
@DisplayName("Whatever is sent")
@Timeout(3600)
class FuzzTest {

    private static final int USUAL = 3_000;
    private static final int INPUTS = Integer.getInteger("kata.fuzz", USUAL);
    private static final long SEED = Long.getLong("kata.fuzz.seed", 1);
    private static final int SOCKET_SHARE = 5;
    private static final int CLIENTS = 4;
    private static final byte[] FORWARDED = "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final int STATUS_AT = "HTTP/1.1 ".length();

    /** Every so many inputs the client keeps its side open, so that the server has to lose patience. */
    private static final int LEFT_OPEN = 50;

    private static final Limits LIMITS =
            new Limits(Duration.ofMillis(100), Duration.ofSeconds(2), Duration.ofSeconds(2), 64);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @DisplayName("The guard hands on whole requests only, and each has an answer")
    void guard(boolean signatures) throws IOException {
        FuzzInputs inputs = new FuzzInputs(SEED);
        FuzzTarget target = new FuzzTarget(SEED, signatures);
        for (int i = 0; i < INPUTS / 2; i++) {
            String input = inputs.next();
            try {
                answer(input, 1 + i % 700, target);
            } catch (RuntimeException | Error e) {
                throw new AssertionError("seed " + SEED + ", input " + i + ": " + input, e);
            }
            assertThat(target.wrong())
                    .as("seed %s, input %s: %s", SEED, i, input)
                    .isEmpty();
        }
        report(INPUTS / 2 + " inputs to the guard in memory", target);
    }

    private static void answer(String input, int piece, FuzzTarget target) throws IOException {
        MemoryWire wire = new MemoryWire(input, piece);
        RequestGuard guard = new RequestGuard(wire, LIMITS, "/", target.api()::refuse);
        int answers = 0;
        byte[] read = guard.readNBytes(FORWARDED.length);
        for (; read.length > 0; read = guard.readNBytes(FORWARDED.length)) {
            assertThat(read).isEqualTo(FORWARDED);
            target.api().handle(guard.incoming().request());
            answers++;
        }
        assertThat(answers > 0 || !wire.got().isEmpty() || input.isBlank())
                .as("answered")
                .isTrue();
    }

    @Test
    @DisplayName("Every operation answers every body")
    void operations() {
        FuzzInputs inputs = new FuzzInputs(SEED);
        Random random = new Random(SEED);
        FuzzTarget target = new FuzzTarget(SEED, false);
        List<Operation> operations = ConnectOperations.all(InstantSource.system(), new SharedRandom(new Random(SEED)));
        for (int i = 0; i < INPUTS; i++) {
            ApiRequest request = request(operations.get(random.nextInt(operations.size())), inputs, random);
            target.api().handle(request);
            assertThat(target.wrong())
                    .as("seed %s, input %s: %s", SEED, i, request)
                    .isEmpty();
        }
        report(INPUTS + " inputs to the operations", target);
    }

    private static ApiRequest request(Operation operation, FuzzInputs inputs, Random random) {
        String path = operation.uri().toString();
        while (path.contains("{")) {
            String label = path.substring(path.indexOf('{'), path.indexOf('}') + 1);
            path = path.replace(label, inputs.one(labels(label)));
        }
        String query = inputs.one(List.of(
                "",
                "",
                "?maxResults=-1",
                "?maxResults=x",
                "?nextToken=AAAA",
                "?nextToken=%00",
                "?tagKeys=a&tagKeys",
                "?queueTypes=&queueTypes=AGENT",
                "?%",
                "?maxResults=99999999999",
                "?&&=&"));
        String json = random.nextInt(3) == 0 ? inputs.json(4) : FuzzBodies.mutated(operation.name(), random);
        int cut = random.nextInt(10) > 0 ? json.length() : random.nextInt(json.length());
        String body = (random.nextInt(20) == 0 ? json : "") + json.substring(0, cut);
        return new ApiRequest(operation.method(), path + query, Headers.NONE, Body.of(body));
    }

    private static List<String> labels(String label) {
        String known = label.equals("{InstanceId}") ? INSTANCE_ID : label.equals("{QueueId}") ? BASIC_QUEUE : ADA_ID;
        String arn =
                "arn%3Aaws%3Aconnect%3Aus-east-1%3A123456789012%3Ainstance%2F" + INSTANCE_ID + "%2Fagent%2F" + ADA_ID;
        String right = label.contains("rn}") ? arn : known;
        return List.of(right, right, right, right, right, right, right, right, right, "none", "%zz", "%00", "a%20b");
    }

    @Test
    @DisplayName("Over a socket each client is answered, and no thread is lost")
    void socket() throws Exception {
        FuzzTarget target = new FuzzTarget(SEED, false);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try (FakeServer server = FakeServer.start(target.api(), FakeServer.loopback(), 0, LIMITS)) {
            List<Callable<Void>> all = new ArrayList<>();
            AtomicInteger sent = new AtomicInteger();
            for (int client = 0; client < CLIENTS; client++) {
                FuzzInputs inputs = new FuzzInputs(SEED * CLIENTS + client);
                all.add(() -> {
                    for (int i = sent.incrementAndGet(); i <= INPUTS / SOCKET_SHARE; i = sent.incrementAndGet()) {
                        send(server, inputs.next(), i % LEFT_OPEN == 0);
                    }
                    return null;
                });
            }
            for (Future<Void> client : clients.invokeAll(all)) {
                client.get();
            }
            long until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (server.connections() > 0 && System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            assertThat(server.connections()).isZero();
            assertThat(target.wrong()).isEmpty();
            report(INPUTS / SOCKET_SHARE + " inputs over a socket", target);
        } finally {
            clients.shutdownNow();
        }
    }

    private static void send(FakeServer server, String input, boolean leftOpen) {
        String reply = leftOpen ? RawClient.sendAndWait(server.url(), input) : RawClient.send(server.url(), input);
        assertThat(reply.isEmpty() && input.isBlank() || isAllowed(reply))
                .as("the reply %s to seed %s, input %s", reply, SEED, input)
                .isTrue();
    }

    private static boolean isAllowed(String reply) {
        return reply.matches("(?s)HTTP/1\\.1 [0-9]{3} .*")
                && (reply.startsWith("100 ", STATUS_AT)
                        || FuzzTarget.ALLOWED.contains(Integer.parseInt(reply.substring(STATUS_AT, STATUS_AT + 3))));
    }

    private static void report(String what, FuzzTarget target) {
        if (INPUTS != USUAL) {
            System.out.println("seed " + SEED + ", " + what + ": exchanges by status " + target.statuses());
        }
    }
}
