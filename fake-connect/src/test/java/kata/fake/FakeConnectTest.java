package kata.fake;

import static kata.fake.store.SampleContactCentre.AGENT;
import static kata.fake.store.SampleContactCentre.INSTANCE_ID;
import static kata.fake.store.SampleContactCentre.SALES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kata.fake.exchange.Exchange;
import kata.fake.store.Store;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("FakeConnect")
class FakeConnectTest {

    @Test
    @DisplayName("The endpoint is an IPv4 address and not a name")
    void endpoint() {
        try (FakeConnect connect = FakeConnect.start()) {
            assertThat(connect.endpoint().toString()).matches("http://127\\.0\\.0\\.1:[0-9]+/");
        }
    }

    @Test
    @DisplayName("Exchanges are listed oldest first")
    void exchanges() {
        try (FakeConnect connect = FakeConnect.start()) {
            client(connect).get("/instance");
            client(connect).get("/nope");
            assertThat(connect.exchanges())
                    .extracting(Exchange::describe)
                    .containsExactly(
                            "GET /instance -> 200 ListInstances",
                            "GET /nope -> 403 AccessDeniedException: Unable to determine service/operation name to be"
                                    + " authorized");
        }
    }

    @Test
    @DisplayName("An exchange holds the request as it stood on the wire")
    void wire() {
        try (FakeConnect connect = FakeConnect.start()) {
            client(connect).get("/tags/a%3Ab%2Fc?x=%20");
            assertThat(connect.exchanges().get(0).request().target()).isEqualTo("/tags/a%3Ab%2Fc?x=%20");
        }
    }

    @Test
    @DisplayName("The history is as long as was asked for")
    void history() {
        try (FakeConnect connect = FakeConnect.builder().history(2).start()) {
            TestClient client = client(connect);
            IntStream.range(0, 3).forEach(i -> client.get("/instance"));
            assertThat(connect.exchanges()).hasSize(2);
        }
    }

    @Test
    @DisplayName("A history of nothing is refused before anything starts")
    void noHistory() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FakeConnect.builder().history(0))
                .withMessage("history is 0. It must be at least 1.");
    }

    @Test
    @DisplayName("With a seeded generator the request IDs are the same in every run")
    void seeded() {
        assertThat(firstRequestId(1)).isEqualTo(firstRequestId(1));
    }

    @Test
    @DisplayName("The injected clock dates the replies")
    void clock() {
        FakeClock clock = new FakeClock(Instant.parse("2026-02-03T04:05:06Z"));
        try (FakeConnect connect = FakeConnect.builder().clock(clock).start()) {
            assertThat(client(connect).get("/instance").headers().get("Date"))
                    .isEqualTo("Tue, 03 Feb 2026 04:05:06 GMT");
        }
    }

    @Test
    @DisplayName("By the injected clock, a page token expires after 24 hours")
    void tokenExpires() {
        FakeClock clock = new FakeClock(Instant.parse("2026-02-03T04:05:06Z"));
        try (FakeConnect connect = FakeConnect.builder().clock(clock).start()) {
            String target = "/users-summary/" + INSTANCE_ID + "?maxResults=2";
            JsonNode first = client(connect).get(target).json();
            clock.advance(Duration.ofHours(25));
            String token = first.path("NextToken").asString().replace("+", "%2B");
            assertThat(client(connect).get(target + "&nextToken=" + token).error())
                    .isEqualTo("400 InvalidToken: This nextToken has expired: it was issued at 2026-02-03T04:05:06Z"
                            + " and was good for 24 hours. Begin again without a nextToken.");
        }
    }

    @Test
    @DisplayName("The fake can start with a store of one's own")
    void store() {
        try (FakeConnect connect = FakeConnect.builder()
                .store(new Store("111122223333", "eu-west-2"))
                .start()) {
            assertThat(client(connect).get("/instance").text()).isEqualTo("{\"InstanceSummaryList\":[]}");
        }
    }

    @Test
    @DisplayName("Two fakes at a time share nothing")
    void twoAtATime() {
        try (FakeConnect one = FakeConnect.start();
                FakeConnect other = FakeConnect.start()) {
            one.store().removeUser(INSTANCE_ID, "40000000-0000-4000-8000-000000000001");
            assertThat(other.store().users(INSTANCE_ID)).hasSize(12);
        }
    }

    @Test
    @DisplayName("Of several requests at once for one username, one succeeds and the others conflict")
    void atOnce() throws Exception {
        String json = "{\"Username\":\"lin\",\"SecurityProfileIds\":[\"" + AGENT + "\"],\"RoutingProfileId\":\"" + SALES
                + "\"}";
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (FakeConnect connect = FakeConnect.start()) {
            TestClient client = client(connect);
            Callable<Integer> create =
                    () -> client.put("/users/" + INSTANCE_ID, json).status();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> status : threads.invokeAll(Collections.nCopies(8, create))) {
                statuses.add(status.get());
            }
            assertThat(statuses).containsExactlyInAnyOrder(200, 409, 409, 409, 409, 409, 409, 409);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    @DisplayName("Closing a second time does nothing")
    void closeTwice() {
        FakeConnect connect = FakeConnect.start();
        connect.close();
        connect.close();
        assertThat(connect.exchanges()).isEmpty();
    }

    @Test
    @DisplayName("Once closed, the fake answers nobody")
    void closed() {
        FakeConnect connect = FakeConnect.start();
        TestClient client = client(connect);
        client.get("/instance");
        connect.close();
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> client.get("/instance"));
    }

    private static TestClient client(FakeConnect connect) {
        return new TestClient(connect::endpoint);
    }

    private static String firstRequestId(long seed) {
        try (FakeConnect connect =
                FakeConnect.builder().random(new Random(seed)).start()) {
            return String.valueOf(client(connect).get("/instance").headers().get("x-amzn-RequestId"));
        }
    }
}
