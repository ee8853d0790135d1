package kata.fake;

import static kata.fake.store.SampleContactCentre.INSTANCE_ID;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kata.fake.exchange.Exchange;
import kata.fake.junit.FakeConnectExtension;
import kata.fake.time.VirtualClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The buckets' number is bounded in ThrottlesTest; here the whole fake runs for a virtual half hour. */
@DisplayName("A fake that runs for long")
class SoakTest {

    private static final int CALLS = 3_000;
    private static final int HISTORY = 50;
    private static final List<String> TARGETS =
            List.of("/instance", "/users-summary/" + INSTANCE_ID, "/queues-summary/" + INSTANCE_ID, "/nope");

    private final VirtualClock clock = new VirtualClock(Instant.parse("2026-02-03T04:05:06Z"));

    @RegisterExtension
    final FakeConnectExtension connect = FakeConnectExtension.with(
            settings -> settings.clock(clock).throttling(true).history(HISTORY));

    private final TestClient client = new TestClient(connect::endpoint);

    @Test
    @DisplayName("remembers the last exchanges and no more")
    void history() {
        IntStream.range(0, CALLS).forEach(this::call);
        assertThat(connect.exchanges())
                .hasSize(HISTORY)
                .last()
                .extracting(exchange -> exchange.request().target())
                .isEqualTo(target(CALLS - 1));
    }

    @Test
    @DisplayName("never lets more pass than the rate and one burst allow")
    void rate() {
        Random random = new Random(1);
        Instant start = clock.instant();
        long passed = IntStream.range(0, CALLS)
                .filter(i -> {
                    clock.advance(Duration.ofMillis(random.nextInt(600)));
                    return client.get("/instance").status() == 200;
                })
                .count();
        long allowed = 5 + 2 * Duration.between(start, clock.instant()).toSeconds();
        assertThat(passed).as("seed 1").isBetween(allowed - 10, allowed + 1);
    }

    @Test
    @DisplayName("never has less than no token, nor more than fit in")
    void tokens() {
        IntStream.range(0, HISTORY).forEach(this::call);
        assertThat(connect.exchanges())
                .filteredOn(exchange -> exchange.operation() != null)
                .extracting(Exchange::decisions)
                .allSatisfy(decisions -> assertThat(decisions.tokensLeft()).isBetween(0.0, 4.0));
    }

    private void call(int number) {
        clock.advance(Duration.ofMillis(number % 5));
        client.get(target(number));
    }

    private static String target(int number) {
        return TARGETS.get(number % TARGETS.size()) + "?call=" + number;
    }
}
