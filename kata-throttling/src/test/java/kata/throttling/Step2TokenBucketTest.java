package kata.throttling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kata.coach.Because;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Step2TokenBucketTest {

    private final FakeClock clock = new FakeClock();

    @Test
    @DisplayName("A new bucket with room for five lets five calls through at once, and not the sixth")
    @Because("A bucket starts full. Nobody has called yet, so there is no reason to turn the first calls away.")
    void startsFull() {
        assertThat(tries(new TokenBucket(2, 5, clock), 6)).as("let through").isEqualTo("yes yes yes yes yes no");
    }

    @Test
    @DisplayName("Half a second after the last token went, a rate of 2 a second has brought the next one")
    @Because("Tokens flow in all the time, not once a second. Counted in whole seconds, this one would come late.")
    void refillsWithinASecond() {
        TokenBucket bucket = emptied(2);
        clock.advance(Duration.ofMillis(500));

        assertThat(tries(bucket, 2)).as("let through").isEqualTo("yes no");
    }

    @Test
    @DisplayName("Half a token lets no call through")
    @Because("A call costs a whole token. If a part were enough, twice as many calls could pass as the limit allows.")
    void needsAWholeToken() {
        TokenBucket bucket = emptied(2);
        clock.advance(Duration.ofMillis(250));

        assertThat(tries(bucket, 1)).as("let through").isEqualTo("no");
    }

    @Test
    @DisplayName("Half a token is still there after a call was turned away, and half a token later a call passes")
    @Because("If each question threw away the part of a token that is there, who asks often would never get through.")
    void keepsPartsOfAToken() {
        TokenBucket bucket = emptied(2);
        clock.advance(Duration.ofMillis(250));
        bucket.tryAcquire();
        clock.advance(Duration.ofMillis(250));

        assertThat(tries(bucket, 2)).as("let through").isEqualTo("yes no");
    }

    @Test
    @DisplayName("The tokens available are those of this moment, half a token included")
    @Because("Whoever reads the number decides by it whether to call. What has flowed in by now counts too.")
    void tellsWhatIsAvailableNow() {
        TokenBucket bucket = emptied(2);
        clock.advance(Duration.ofMillis(750));

        assertThat(bucket.available()).as("tokens after 0.75 s").isEqualTo(1.5);
    }

    @Test
    @DisplayName("After an hour of silence there are five tokens, and not 7200")
    @Because("What does not fit is lost. Saved up over night, it would let thousands of calls through at once.")
    void holdsNoMoreThanItsCapacity() {
        TokenBucket bucket = emptied(2);
        clock.advance(Duration.ofHours(1));

        assertThat(tries(bucket, 6)).as("let through").isEqualTo("yes yes yes yes yes no");
    }

    @Test
    @DisplayName("A clock that is set back takes no token away, and the time that passes again brings none")
    @Because("Nothing flows out. Seconds that are counted twice let more calls through than the limit allows.")
    void countsTimeOnce() {
        TokenBucket bucket = emptied(2);
        clock.advance(Duration.ofSeconds(-2));
        double before = bucket.available();
        clock.advance(Duration.ofSeconds(2));

        assertThat(before + ", then " + bucket.available()).as("tokens").isEqualTo("0.0, then 0.0");
    }

    @Test
    @DisplayName("In the long run as many calls pass as tokens have flowed in, however often it is asked")
    @Because("A token that gets lost slows the caller down, and one that is counted twice overloads the server.")
    void neitherLosesNorInventsTokens(RandomGenerator random) {
        int rate = 1 << random.nextInt(3);
        int eighths = random.nextInt(40, 200);

        assertThat(passed(emptied(rate), eighths))
                .as("calls through, of %s at 8 a second, with a rate of %s", eighths, rate)
                .isEqualTo(rate * eighths / 8);
    }

    private TokenBucket emptied(int rate) {
        TokenBucket bucket = new TokenBucket(rate, 5, clock);
        tries(bucket, 5);
        return bucket;
    }

    private int passed(TokenBucket bucket, int eighths) {
        int passed = 0;
        for (int call = 0; call < eighths; call++) {
            clock.advance(Duration.ofMillis(125));
            passed += bucket.tryAcquire() ? 1 : 0;
        }
        return passed;
    }

    private static String tries(TokenBucket bucket, int count) {
        return IntStream.range(0, count)
                .mapToObj(call -> bucket.tryAcquire() ? "yes" : "no")
                .collect(Collectors.joining(" "));
    }
}
