/*
 * Misconception: each call costs a token, whatever becomes of it
 * Caught by: Step3BurstRateTest.takesNoTokenForA429
 * Message contains: Here a 429 costs no token
 */
package kata.throttling;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class BurstRate {

    private static final int OK = 200;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final double NANOS_IN_A_SECOND = 1e9;

    public record Call(Duration at, String account, String region, String operation) {}

    private record Owner(String account, String region, String operation) {}

    private record Level(double tokens, Duration at) {

        Level later(Duration now, double rate, int burst) {
            double seconds = now.minus(at).toNanos() / NANOS_IN_A_SECOND;
            return new Level(Math.min(burst, tokens + seconds * rate), now);
        }

        boolean holdsAToken() {
            return tokens >= 1;
        }

        Level withoutAToken() {
            return new Level(tokens - 1, at);
        }
    }

    private BurstRate() {}

    public static List<Integer> statuses(List<Call> calls, double rate, int burst) {
        Map<Owner, Level> levels = new HashMap<>();
        List<Integer> statuses = new ArrayList<>();
        for (Call call : calls) {
            Owner owner = new Owner(call.account(), call.region(), call.operation());
            Level full = new Level(burst, call.at());
            Level level = levels.getOrDefault(owner, full).later(call.at(), rate, burst);
            statuses.add(level.holdsAToken() ? OK : TOO_MANY_REQUESTS);
            levels.put(owner, level.withoutAToken());
        }
        return statuses;
    }
}
