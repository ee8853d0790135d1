package kata.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kata.fake.exchange.Decisions;
import kata.fake.exchange.Exchange;
import kata.fake.http.ApiReply;
import kata.fake.http.ApiRequest;
import kata.fake.http.Body;
import kata.fake.http.Headers;
import kata.fake.time.VirtualClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The starting gun")
class StartingGunTest {

    private static final Instant START = Instant.parse("2026-11-22T09:00:00Z");
    private static final Exchange CALL = new Exchange(
            START,
            new ApiRequest("GET", "/instance", new Headers(List.of()), Body.EMPTY),
            ApiReply.empty(),
            null,
            Decisions.NONE);

    private final VirtualClock real = new VirtualClock(START);
    private final List<Exchange> told = Collections.synchronizedList(new ArrayList<>());
    private final StartingGun gun = new StartingGun(2, Duration.ofMinutes(1), START, real, told::add);

    @Test
    @DisplayName("stands still until all have called, however long that takes")
    void standsStill() {
        real.advance(Duration.ofSeconds(40));

        assertThat(gun.instant()).isEqualTo(START);
    }

    @Test
    @DisplayName("holds the first caller's reply back until the last has called")
    void holdsRepliesBack() throws InterruptedException {
        Thread first = new Thread(() -> gun.accept(CALL));
        first.start();
        while (first.getState() != Thread.State.TIMED_WAITING && first.isAlive()) {
            Thread.onSpinWait();
        }
        assertThat(first.isAlive()).as("the first waits").isTrue();

        gun.accept(CALL);
        first.join();
        assertThat(told).hasSize(2);
    }

    @Test
    @DisplayName("lets time pass once all have called")
    void startsTheClock() {
        StartingGun alone = new StartingGun(1, Duration.ofMinutes(1), START, real, told::add);
        real.advance(Duration.ofSeconds(40));
        alone.accept(CALL);
        real.advance(Duration.ofSeconds(3));

        assertThat(alone.instant()).isEqualTo(START.plusSeconds(3));
    }

    @Test
    @DisplayName("goes off without those who do not come, and says so")
    void doesNotWaitForEver() {
        StartingGun impatient = new StartingGun(2, Duration.ofMillis(1), START, real, told::add);
        impatient.accept(CALL);

        assertThat(impatient.hasFired()).isFalse();
    }
}
