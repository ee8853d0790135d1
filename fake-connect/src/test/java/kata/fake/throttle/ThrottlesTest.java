package kata.fake.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import kata.fake.exchange.Trace;
import kata.fake.http.ApiException;
import kata.fake.http.ApiReply;
import kata.fake.route.Match;
import kata.fake.route.Operation;
import kata.fake.route.UriTemplate;
import kata.fake.store.Store;
import kata.fake.time.VirtualClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Throttles")
class ThrottlesTest {

    private static final String ACCOUNT = "111122223333";

    private final VirtualClock clock = new VirtualClock(Instant.parse("2026-02-03T04:05:06Z"));
    private final Trace trace = new Trace();
    private Throttles throttles = Throttles.published(clock);

    @Test
    @DisplayName("The sixth call at once gets the gateway's 429")
    void sixth() {
        exhaust("ListUsers", 5);
        assertThat(error("ListUsers")).isEqualTo("429 TooManyRequestsException: Too Many Requests");
    }

    @Test
    @DisplayName("On request the 429 is the one of the service behind the gateway")
    void throttlingException() {
        throttles = Throttles.of(RateLimits.published(), clock, Rejection.THROTTLING);
        exhaust("ListUsers", 5);
        assertThat(error("ListUsers")).isEqualTo("429 ThrottlingException: Rate exceeded");
    }

    @Test
    @DisplayName("A granted call notes how many tokens it left")
    void tokensLeft() {
        acquire(ACCOUNT, "ListUsers");
        assertThat(trace.decisions().tokensLeft()).isEqualTo(4.0);
    }

    @Test
    @DisplayName("A rejected call notes the fraction of a token that was not enough")
    void tokensLeftOfRejected() {
        exhaust("ListUsers", 5);
        clock.advance(Duration.ofMillis(375));
        error("ListUsers");
        assertThat(trace.decisions().tokensLeft()).isEqualTo(0.75);
    }

    @Test
    @DisplayName("Another operation has a bucket of its own")
    void operations() {
        exhaust("ListUsers", 5);
        assertThat(error("ListQueues")).isNull();
    }

    @Test
    @DisplayName("Another account has a bucket of its own")
    void accounts() {
        exhaust("ListUsers", 5);
        acquire("444455556666", "ListUsers");
        assertThat(trace.decisions().tokensLeft()).isEqualTo(4.0);
    }

    @Test
    @DisplayName("Each operation has the burst that AWS publishes for it")
    void published() {
        exhaust("StopContact", 15);
        assertThat(error("StopContact")).startsWith("429");
    }

    @Test
    @DisplayName("Limits of one's own hold instead of the published ones")
    void limits() {
        throttles = Throttles.of(RateLimits.all(new RateLimit(1, 1)), clock);
        exhaust("StopContact", 1);
        assertThat(error("StopContact")).startsWith("429");
    }

    @Test
    @DisplayName("However many calls there are, there is one bucket for each account and operation")
    void bounded() {
        BucketThrottles buckets = new BucketThrottles(RateLimits.published(), clock, Rejection.TOO_MANY_REQUESTS);
        throttles = buckets;
        IntStream.range(0, 5_000).forEach(i -> error("Operation" + i % 7));
        assertThat(buckets.size()).isEqualTo(7);
    }

    private void exhaust(String operation, int calls) {
        IntStream.range(0, calls).forEach(i -> acquire(ACCOUNT, operation));
    }

    private @Nullable String error(String operation) {
        ApiException e = catchThrowableOfType(ApiException.class, () -> acquire(ACCOUNT, operation));
        return e == null ? null : e.status() + " " + e.code() + ": " + e.getMessage();
    }

    private void acquire(String account, String operation) {
        throttles.acquire(account, new Named(operation), trace);
    }

    private record Named(String name) implements Operation {

        @Override
        public String method() {
            return "GET";
        }

        @Override
        public UriTemplate uri() {
            return UriTemplate.of("/");
        }

        @Override
        public ApiReply answer(Match match, Store store) {
            return ApiReply.empty();
        }
    }
}
