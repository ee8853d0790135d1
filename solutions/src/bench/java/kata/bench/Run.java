package kata.bench;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What became of the burst: every call, in the order of their times.
 *
 * @param attempts at least one
 */
record Run(List<Attempt> attempts) {

    Run {
        if (attempts.isEmpty()) {
            throw new IllegalArgumentException("Nobody called.");
        }
        attempts = attempts.stream().sorted(Comparator.comparing(Attempt::at)).toList();
    }

    /** When the last call was sent: from then on nobody waits for anything. */
    Duration totalTime() {
        return attempts.get(attempts.size() - 1).at();
    }

    int calls() {
        return attempts.size();
    }

    int answered() {
        return (int) attempts.stream().filter(Attempt::accepted).count();
    }

    /** How many calls got a 429. */
    int refused() {
        return calls() - answered();
    }

    /** How many callers were never answered. */
    int gaveUp() {
        return Burst.CALLERS - answered();
    }

    /** When half of the callers were answered; empty if that never came. */
    Optional<Duration> halfAnsweredAfter() {
        return attempts.stream()
                .filter(Attempt::accepted)
                .map(Attempt::at)
                .skip(Burst.CALLERS / 2 - 1)
                .findFirst();
    }
}
