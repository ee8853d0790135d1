package kata.bench;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import kata.bench.VirtualBurst.Caller;
import kata.throttling.BackoffStrategy;
import kata.throttling.Jitter;
import kata.throttling.RetryPolicy;
import kata.throttling.RetryPolicy.Failure;

/** Those that the katas teach, and those they warn of, with the classes of kata-throttling. */
final class OwnStrategies {

    /** From which chance is drawn, so that the same comes of it each time. */
    static final long SEED = 2026;

    /** What AWS's SDKs wait at most after a first 429, and after any. */
    private static final BackoffStrategy BACKOFF = new BackoffStrategy(Duration.ofSeconds(1), Duration.ofSeconds(20));

    private OwnStrategies() {}

    static List<Strategy> all() {
        return List.of(
                new Strategy("naive", "Naive retry", () -> VirtualBurst.each(caller -> attempt -> wait(Duration.ZERO))),
                new Strategy(
                        "exponential-backoff",
                        "Exponential backoff, no jitter",
                        () -> VirtualBurst.each(caller -> attempt -> wait(BACKOFF.computeDelay(attempt)))),
                new Strategy(
                        "full-jitter",
                        "Full jitter",
                        () -> VirtualBurst.each(withChance(
                                random -> attempt -> wait(Jitter.full(BACKOFF.computeDelay(attempt), random))))),
                new Strategy("three-attempts", "Full jitter, three attempts", OwnStrategies::threeAttempts),
                new Strategy("pacing", "Pacing", VirtualBurst::paced));
    }

    private static Run threeAttempts() {
        RetryPolicy shared = new RetryPolicy();
        return VirtualBurst.each(withChance(random -> new Limited(shared, random)));
    }

    /** Each caller's own generator, so that one who draws more often changes nothing for the others. */
    private static IntFunction<Caller> withChance(Function<RandomGenerator, Caller> make) {
        Random seeds = new Random(SEED);
        List<Random> generators = Stream.generate(() -> new Random(seeds.nextLong()))
                .limit(Burst.CALLERS)
                .toList();
        return caller -> make.apply(generators.get(caller));
    }

    private static Optional<Duration> wait(Duration time) {
        return Optional.of(time);
    }

    private record Limited(RetryPolicy policy, RandomGenerator random) implements Caller {

        private static final Failure THROTTLED = new Failure(429, true, null);

        @Override
        public Optional<Duration> waitAfter(int attempt) {
            return policy.shouldRetry(attempt, THROTTLED)
                    ? Optional.of(Jitter.full(BACKOFF.computeDelay(attempt), random))
                    : Optional.empty();
        }

        @Override
        public void answered(int attempt) {
            policy.succeeded(attempt == 1 ? null : THROTTLED);
        }
    }
}
