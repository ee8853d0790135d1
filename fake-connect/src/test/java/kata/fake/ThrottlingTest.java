package kata.fake;

import static kata.fake.store.SampleContactCentre.INSTANCE_ID;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import kata.fake.TestClient.Reply;
import kata.fake.junit.FakeConnectExtension;
import kata.fake.throttle.RateLimit;
import kata.fake.throttle.RateLimits;
import kata.fake.throttle.Rejection;
import kata.fake.time.VirtualClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("A fake that throttles")
class ThrottlingTest {

    private static final String USERS = "/users-summary/" + INSTANCE_ID;
    private static final String QUEUES = "/queues-summary/" + INSTANCE_ID;

    private final VirtualClock clock = new VirtualClock(Instant.parse("2026-02-03T04:05:06Z"));

    @RegisterExtension
    final FakeConnectExtension connect =
            FakeConnectExtension.with(settings -> settings.clock(clock).throttling(true));

    private final TestClient client = new TestClient(connect::endpoint);

    @Test
    @DisplayName("answers five calls at once, turns the sixth down, and answers again half a second later")
    void fiveThenOne() {
        List<Integer> atOnce = statuses(client, 6);
        clock.advance(Duration.ofMillis(500));
        assertThat(atOnce).containsExactly(200, 200, 200, 200, 200, 429);
        assertThat(statuses(client, 2)).containsExactly(200, 429);
    }

    @Test
    @DisplayName("answers the sixth call with the gateway's error")
    void error() {
        Reply reply = sixth(client);
        assertThat(reply.error()).isEqualTo("429 TooManyRequestsException: Too Many Requests");
        assertThat(reply.text()).isEqualTo("{\"Message\":\"Too Many Requests\"}");
    }

    @Test
    @DisplayName("gives no hint how long to wait, as the gateway does not either")
    void noHint() {
        assertThat(sixth(client).headers().names()).doesNotContain("Retry-After", "x-amz-retry-after");
    }

    @Test
    @DisplayName("has a bucket for each operation")
    void operations() {
        sixth(client);
        assertThat(client.get(QUEUES).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("charges for a call that the operation itself turns down")
    void errorsCost() {
        IntStream.range(0, 5).forEach(i -> client.get(USERS + "?maxResults=0"));
        assertThat(client.get(USERS).status()).isEqualTo(429);
    }

    @Test
    @DisplayName("charges nobody for a call that leads to no operation")
    void unroutable() {
        IntStream.range(0, 10).forEach(i -> client.get("/nope"));
        assertThat(client.get("/nope").status()).isEqualTo(403);
    }

    @Test
    @DisplayName("records how many tokens each call left")
    void tokensLeft() {
        sixth(client);
        assertThat(connect.exchanges())
                .extracting(exchange -> exchange.decisions().tokensLeft())
                .containsExactly(4.0, 3.0, 2.0, 1.0, 0.0, 0.0);
    }

    @Test
    @DisplayName("takes limits and an error of one's own")
    void ownLimits() {
        try (FakeConnect strict = FakeConnect.builder()
                .clock(clock)
                .throttling(true)
                .rateLimits(RateLimits.all(new RateLimit(1, 1)))
                .rejection(Rejection.THROTTLING)
                .start()) {
            TestClient itsClient = new TestClient(strict::endpoint);
            itsClient.get(USERS);
            assertThat(itsClient.get(USERS).error()).isEqualTo("429 ThrottlingException: Rate exceeded");
        }
    }

    private static Reply sixth(TestClient client) {
        statuses(client, 5);
        return client.get(USERS);
    }

    private static List<Integer> statuses(TestClient client, int calls) {
        return IntStream.range(0, calls)
                .mapToObj(i -> client.get(USERS).status())
                .toList();
    }
}
