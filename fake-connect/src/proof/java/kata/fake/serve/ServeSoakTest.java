package kata.fake.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kata.fake.serve.Exchanges.ADA;
import static kata.fake.serve.Exchanges.INSTANCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URLEncoder;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import kata.fake.FakeConnect;
import kata.fake.SampleAccount;
import kata.fake.SigningInterceptor;
import kata.fake.TestClient;
import kata.fake.store.SampleContactCentre;
import kata.fake.throttle.RateLimit;
import kata.fake.throttle.RateLimits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/**
 * A fake that is served for long. It gets 20,000 requests, or as many as the system property kata.soak says; how a
 * million of them are sent stands in docs/fake-connect.md. Then the heap after a garbage collection is printed, at a
 * tenth, at half and at the end.
 */
@DisplayName("A fake that is served for long")
@Timeout(3600)
class ServeSoakTest {

    private static final int USUAL = 20_000;
    private static final int HISTORY = 100;
    private static final int CLIENTS = 4;
    private static final long MEGABYTE = 1 << 20;
    private static final String USER = "/users/" + INSTANCE + "/" + ADA;
    private static final String TAGS =
            "/tags/arn%3Aaws%3Aconnect%3Aus-east-1%3A123456789012%3Ainstance%2F" + INSTANCE + "%2Fagent%2F" + ADA;

    private final int requests = Integer.getInteger("kata.soak", USUAL);
    private final Progress progress =
            new Progress(new PrintStream(OutputStream.nullOutputStream()), new Terminal(true, 80), Clock.systemUTC());
    private final FakeConnect fake = FakeConnect.builder()
            .signatures(true)
            .policies(true)
            .throttling(true)
            .rateLimits(RateLimits.all(new RateLimit(1_000_000, 1_000_000)).with(new RateLimit(2, 5), "ListQueues"))
            .history(HISTORY)
            .listener(progress)
            .start();
    private final TestClient admin = client(SampleAccount.ADMIN_KEY_ID, SampleAccount.ADMIN_SECRET, "connect");
    private final TestClient reader = client(SampleAccount.READER_KEY_ID, SampleAccount.READER_SECRET, "connect");
    private final TestClient wrong = client(SampleAccount.ADMIN_KEY_ID, "wrong", "connect");
    private final TestClient sts = client(SampleAccount.ADMIN_KEY_ID, SampleAccount.ADMIN_SECRET, "sts");
    private final TestClient unsigned = new TestClient(fake::endpoint);

    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    private final AtomicInteger sent = new AtomicInteger();

    @AfterEach
    void close() {
        clients.shutdownNow();
        fake.close();
    }

    @Test
    @DisplayName("keeps no more of its requests than its history holds, and starts no more threads")
    void bounded() throws Exception {
        int threads = ManagementFactory.getThreadMXBean().getThreadCount();
        List<Long> heaps = new ArrayList<>();
        for (int until : List.of(requests / 10, requests / 2, requests)) {
            sendAll(until);
            heaps.add(heapAfterCollection(until));
        }
        assertThat(fake.exchanges()).hasSize(HISTORY);
        assertThat(fake.store().users(INSTANCE)).hasSize(12);
        assertThat(ManagementFactory.getThreadMXBean().getThreadCount()).isLessThanOrEqualTo(threads + 30);
        assertThat(heaps.get(2)).as("heap at the end").isLessThan(heaps.get(0) + 8 * MEGABYTE);
    }

    private void sendAll(int until) throws Exception {
        Callable<Void> client = () -> {
            for (int number = sent.incrementAndGet(); number <= until; number = sent.incrementAndGet()) {
                send(number);
            }
            return null;
        };
        for (Future<Void> done : clients.invokeAll(Collections.nCopies(CLIENTS, client))) {
            done.get();
        }
        sent.set(until);
    }

    /** What a program does all day, and each of the ways to be turned down. */
    private void send(int number) {
        switch (number % 14) {
            case 0 -> admin.get("/users-summary/" + INSTANCE + "?maxResults=5");
            case 1 -> admin.get("/queues-summary/" + INSTANCE);
            case 2 -> admin.get(USER);
            case 3 -> admin.post(TAGS, "{\"tags\":{\"k" + number % 7 + "\":\"v" + number + "\"}}");
            case 4 -> admin.delete(TAGS + "?tagKeys=k" + number % 7);
            case 5 -> createAndDelete(number);
            case 6 -> reader.delete(USER);
            case 7 -> wrong.get("/instance");
            case 8 -> unsigned.get("/nope/" + number);
            case 9 -> sts.post("/?Action=GetCallerIdentity&Version=2011-06-15", "");
            case 10 -> admin.post(USER + "/routing-profile", "{\"RoutingProfileId\":\"" + number + "\"}");
            case 11 -> assumeRole(number);
            case 12 -> startAndStop(number);
            default -> reader.get("/instance/" + INSTANCE);
        }
    }

    /** Two requests for one: a user who stays would be the client's doing, not a leak. */
    private void createAndDelete(int number) {
        String body = "{\"Username\":\"soak" + number + "\",\"PhoneConfig\":{\"PhoneType\":\"SOFT_PHONE\"},"
                + "\"SecurityProfileIds\":[\"20000000-0000-4000-8000-0000000000b2\"],"
                + "\"RoutingProfileId\":\"10000000-0000-4000-8000-0000000000a1\"}";
        String id = admin.put("/users/" + INSTANCE, body).json().path("UserId").asString();
        admin.delete("/users/" + INSTANCE + "/" + id);
    }

    /** The key that comes back stays, until there are too many. */
    private void assumeRole(int number) {
        String role = URLEncoder.encode(SampleAccount.roleArn(SampleContactCentre.ACCOUNT, "Reporting"), UTF_8);
        assertThat(sts.post(
                                "/?Action=AssumeRole&Version=2011-06-15&RoleSessionName=soak" + number + "&RoleArn="
                                        + role,
                                "")
                        .status())
                .isEqualTo(200);
    }

    /** The contact that has ended stays, and the client token, until there are too many. */
    private void startAndStop(int number) {
        String instance = "{\"InstanceId\":\"" + INSTANCE + "\",";
        String id = admin.put(
                        "/contact/outbound-voice",
                        instance + "\"ContactFlowId\":\"" + SampleContactCentre.SALES_FLOW + "\",\"QueueId\":\""
                                + SampleContactCentre.SALES_QUEUE + "\",\"DestinationPhoneNumber\":\"+12025550101\","
                                + "\"ClientToken\":\"" + number + "\"}")
                .json()
                .path("ContactId")
                .asString();
        assertThat(admin.post("/contact/stop", instance + "\"ContactId\":\"" + id + "\"}")
                        .status())
                .isEqualTo(200);
    }

    private long heapAfterCollection(int until) {
        System.gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        if (requests != USUAL) {
            System.out.println("after " + until + " rounds: " + used / 1024 + " KiB of heap");
        }
        return used;
    }

    private TestClient client(String keyId, String secret, String service) {
        return new TestClient(
                () -> fake.endpoint(),
                new SigningInterceptor(
                        AwsCredentialsIdentity.create(keyId, secret), service, "us-east-1", InstantSource.system()));
    }
}
