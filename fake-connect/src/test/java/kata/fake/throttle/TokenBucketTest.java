package kata.fake.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.stream.IntStream;
import kata.fake.time.VirtualClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("TokenBucket")
class TokenBucketTest {

    private final VirtualClock clock = new VirtualClock(Instant.parse("2026-02-03T04:05:06Z"));
    private final TokenBucket bucket = new TokenBucket(new RateLimit(2, 5), clock);

    @Test
    @DisplayName("Full, it grants as many calls at once as it holds")
    void burst() {
        assertThat(granted(bucket, 9)).isEqualTo(5);
    }

    @Test
    @DisplayName("At 2 a second a token is there after half a second, and not a nanosecond before")
    void oneToken() {
        granted(bucket, 5);
        clock.advance(Duration.ofNanos(499_999_999));
        assertThat(bucket.tryAcquire()).isFalse();
        clock.advance(Duration.ofNanos(1));
        assertThat(bucket.tryAcquire()).isTrue();
    }

    @Test
    @DisplayName("A rejected call costs nothing")
    void rejected() {
        granted(bucket, 1000);
        clock.advance(Duration.ofMillis(500));
        assertThat(bucket.tokensLeft()).isEqualTo(1.0);
    }

    @Test
    @DisplayName("Fractions of a token are kept")
    void fractions() {
        granted(bucket, 5);
        clock.advance(Duration.ofMillis(300));
        assertThat(bucket.tokensLeft()).isEqualTo(0.6);
        clock.advance(Duration.ofMillis(300));
        assertThat(bucket.tokensLeft()).isEqualTo(1.2);
    }

    @Test
    @DisplayName("A pause of a year fills it to the brim and no further")
    void brim() {
        granted(bucket, 3);
        clock.advance(Duration.ofDays(365));
        assertThat(bucket.tokensLeft()).isEqualTo(5.0);
    }

    @Test
    @DisplayName("Calls below the rate are never rejected")
    void belowTheRate() {
        granted(bucket, 5);
        assertThat(IntStream.range(0, 1000)).allSatisfy(i -> {
            clock.advance(Duration.ofMillis(500));
            assertThat(bucket.tryAcquire()).isTrue();
        });
    }

    @Test
    @DisplayName("Asked every millisecond for an hour, it grants 2 a second exactly")
    void noDrift() {
        granted(bucket, 5);
        long granted = IntStream.range(0, 3_600_000)
                .filter(i -> {
                    clock.advance(Duration.ofMillis(1));
                    return bucket.tryAcquire();
                })
                .count();
        assertThat(granted).isEqualTo(7200);
        assertThat(bucket.tokensLeft()).isZero();
    }

    @Test
    @DisplayName(
            "Its hundredth call passes after 47.5 s, and no plan gets that sooner: not even one that asks all the time")
    void hundredthCall() {
        // A token that nobody takes is lost or waits: whoever asks each millisecond is ahead of every other plan.
        int granted = 0;
        int millis = -1;
        while (granted < 100) {
            millis++;
            granted += granted(bucket, 10);
            clock.advance(Duration.ofMillis(1));
        }
        assertThat(millis).isEqualTo(47_500);
    }

    @Test
    @DisplayName("Half a token a second makes one every two seconds")
    void slow() {
        TokenBucket slow = new TokenBucket(new RateLimit(0.5, 1), clock);
        granted(slow, 1);
        clock.advance(Duration.ofMillis(1999));
        assertThat(slow.tryAcquire()).isFalse();
        clock.advance(Duration.ofMillis(1));
        assertThat(slow.tryAcquire()).isTrue();
    }

    @ParameterizedTest(name = "{0} a second")
    @DisplayName("A rate that no double can hold exactly is as punctual")
    @CsvSource({"0.1, 10", "0.3, 10", "0.7, 10", "1.1, 10", "17, 1"})
    void oddRates(double rate, long seconds) {
        TokenBucket odd = new TokenBucket(new RateLimit(rate, 100), clock);
        granted(odd, 100);
        clock.advance(Duration.ofSeconds(seconds));
        assertThat(granted(odd, 100)).isEqualTo((int) Math.round(rate * seconds));
    }

    @Test
    @DisplayName("A clock that is set back takes no token and gives none")
    void clockBack() {
        granted(bucket, 3);
        clock.advance(Duration.ofDays(-1));
        assertThat(bucket.tokensLeft()).isEqualTo(2.0);
    }

    @Test
    @DisplayName("After the clock was set back, the bucket fills on from there and waits for nothing")
    void fillsOn() {
        granted(bucket, 5);
        clock.advance(Duration.ofMillis(250));
        granted(bucket, 1);
        clock.advance(Duration.ofDays(-1));
        granted(bucket, 1);
        clock.advance(Duration.ofMillis(250));
        assertThat(bucket.tokensLeft()).isEqualTo(1.0);
    }

    @Test
    @DisplayName("The clock may jump from one end of time to the other")
    void endOfTime() {
        VirtualClock old = new VirtualClock(Instant.MIN);
        TokenBucket patient = new TokenBucket(new RateLimit(1e-30, 1), old);
        granted(patient, 1);
        old.advance(Duration.between(Instant.MIN, Instant.MAX));
        assertThat(patient.tokensLeft()).isBetween(0.0, 1.0);
    }

    @ParameterizedTest(name = "seed {0}")
    @DisplayName("It agrees with a bucket that counts whole billionths of a token")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void differential(long seed) {
        Random random = new Random(seed);
        CountingBucket counting = new CountingBucket();
        assertThat(IntStream.range(0, 20_000)).allSatisfy(call -> {
            long nanos = (long) (random.nextDouble() * random.nextInt(1_500_000_000));
            clock.advance(Duration.ofNanos(nanos));
            assertThat(bucket.tryAcquire()).as("call %s of seed %s", call, seed).isEqualTo(counting.tryAcquire(nanos));
        });
    }

    @Test
    @DisplayName("Several threads at once get no token twice")
    void threads() {
        long granted = IntStream.range(0, 10_000)
                .parallel()
                .filter(i -> bucket.tryAcquire())
                .count();
        assertThat(granted).isEqualTo(5);
    }

    private static int granted(TokenBucket bucket, int calls) {
        return (int) IntStream.range(0, calls).filter(i -> bucket.tryAcquire()).count();
    }

    /** Two tokens a second are two billionths of a token a nanosecond, so whole numbers will do. */
    private static final class CountingBucket {

        private static final long TOKEN = 1_000_000_000;

        private long billionths = 5 * TOKEN;

        boolean tryAcquire(long nanosSince) {
            billionths = Math.min(5 * TOKEN, billionths + 2 * nanosSince);
            boolean granted = billionths >= TOKEN;
            billionths -= granted ? TOKEN : 0;
            return granted;
        }
    }
}
