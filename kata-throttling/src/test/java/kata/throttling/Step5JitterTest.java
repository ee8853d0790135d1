package kata.throttling;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import kata.coach.Because;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Step5JitterTest {

    private static final Duration EIGHT_SECONDS = Duration.ofSeconds(8);

    @Test
    @DisplayName("Two clients with two generators get two different delays")
    @Because("Clients that share a seed draw the same numbers. Turned away together, they all come back together, "
            + "and are turned away again.")
    void keepsTwoClientsApart() {
        Duration one = Jitter.full(EIGHT_SECONDS, draws(0.25));
        Duration other = Jitter.full(EIGHT_SECONDS, draws(0.75));

        assertThat(other).as("the delay of the other client").isNotEqualTo(one);
    }

    @Test
    @DisplayName("The delay is never longer than the ceiling")
    @Because("The ceiling is the longest that a caller should have to wait. Chance takes from it; added on top, it "
            + "makes everyone wait longer.")
    void staysWithinTheCeiling() {
        Duration delay = Jitter.full(EIGHT_SECONDS, draws(0.75));

        assertThat(delay).isLessThanOrEqualTo(EIGHT_SECONDS);
    }

    @Test
    @DisplayName("A draw of 0 makes a delay of 0")
    @Because("A part that everybody waits keeps nobody apart. If it is half of the ceiling, all callers crowd into "
            + "the other half.")
    void mayWaitForNothing() {
        Duration delay = Jitter.full(EIGHT_SECONDS, draws(0.0));

        assertThat(inWords(delay)).isEqualTo("0 ms");
    }

    @Test
    @DisplayName("When the given generator draws 0.25, the delay is a quarter of the ceiling")
    @Because("Chance that is handed in can be repeated: with the same generator, a run that went wrong goes wrong "
            + "again, while somebody looks.")
    void takesTheShareThatIsDrawn() {
        Duration delay = Jitter.full(EIGHT_SECONDS, draws(0.25));

        assertThat(inWords(delay)).isEqualTo("2000 ms");
    }

    @Test
    @DisplayName("Half of 50 ms is 25 ms: delays are not cut to whole seconds")
    @Because("The tools of AWS begin at 50 ms after a server error. In whole seconds that is no wait at all, for "
            + "every client alike.")
    void keepsFractionsOfASecond() {
        Duration delay = Jitter.full(Duration.ofMillis(50), draws(0.5));

        assertThat(inWords(delay)).isEqualTo("25 ms");
    }

    @Test
    @DisplayName("A ceiling of zero makes a delay of zero")
    @Because("A policy that retries at once for the first time asks for this, and an exception would end its program.")
    void acceptsACeilingOfZero() {
        Duration delay = Jitter.full(Duration.ZERO, draws(0.5));

        assertThat(inWords(delay)).isEqualTo("0 ms");
    }

    @Test
    @DisplayName("The delay is the share that is drawn, for ceilings and draws picked by chance")
    @Because("The ceiling is another one after each attempt, and so is the draw.")
    void takesAnyShareOfAnyCeiling(RandomGenerator random) {
        int share = random.nextInt(1, 64);
        int part = random.nextInt(1, 300);
        Duration delay = Jitter.full(Duration.ofMillis(64L * part), draws(share / 64.0));

        assertThat(inWords(delay))
                .as("%s parts out of 64, and a part is %s ms", share, part)
                .isEqualTo(share * part + " ms");
    }

    @Test
    @DisplayName("With a ceiling of 10 s, a thousand clients come back in each of the ten seconds")
    @Because("Chance spreads the callers thin over the whole time. A second left out makes the others fuller.")
    void spreadsCallersOverTheWholeTime(RandomGenerator random) {
        LongStream delays = LongStream.range(0, 1000)
                .map(client -> Jitter.full(Duration.ofSeconds(10), random).toSeconds());
        String seconds = delays.distinct().sorted().mapToObj(Long::toString).collect(joining(" "));

        assertThat(seconds).isEqualTo("0 1 2 3 4 5 6 7 8 9");
    }

    private static String inWords(Duration delay) {
        return delay.toMillis() + " ms";
    }

    /** A generator that draws the same share of 1 every time. */
    private static RandomGenerator draws(double share) {
        return new RandomGenerator() {
            @Override
            public double nextDouble() {
                return share;
            }

            @Override
            public long nextLong() {
                throw new AssertionError("This step draws with nextDouble(), so that a test can say which share it is");
            }
        };
    }
}
