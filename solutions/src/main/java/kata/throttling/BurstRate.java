package kata.throttling;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Step 3: which calls of a schedule a server lets through, and which it turns away. */
public final class BurstRate {

    private static final int OK = 200;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final double NANOS_IN_A_SECOND = 1e9;

    /**
     * One call of a schedule.
     *
     * @param at the time since the schedule began, such as 0.5 s
     * @param account the AWS account that calls, such as {@code 123456789012}
     * @param region such as {@code us-east-1}
     * @param operation such as {@code ListUsers}
     */
    public record Call(Duration at, String account, String region, String operation) {}

    /** Whose bucket it is. */
    private record Owner(String account, String region, String operation) {}

    /** What a bucket held at some time. */
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

    /**
     * The status code of each call, in the order of the calls: 200 if it is let through, 429 if it is turned away.
     *
     * <p>Each operation in each region of each account has a bucket of its own, which is full at the start. A call that
     * is let through takes a token out, and one that is turned away takes none.
     *
     * @param calls in the order of their times; several may come at the same time
     * @param rate how many tokens flow into each bucket in a second, such as 2 or 0.5; more than 0
     * @param burst the most tokens that a bucket holds; at least 1
     */
    public static List<Integer> statuses(List<Call> calls, double rate, int burst) {
        Map<Owner, Level> levels = new HashMap<>();
        List<Integer> statuses = new ArrayList<>();
        for (Call call : calls) {
            Owner owner = new Owner(call.account(), call.region(), call.operation());
            Level full = new Level(burst, call.at());
            Level level = levels.getOrDefault(owner, full).later(call.at(), rate, burst);
            statuses.add(level.holdsAToken() ? OK : TOO_MANY_REQUESTS);
            levels.put(owner, level.holdsAToken() ? level.withoutAToken() : level);
        }
        return statuses;
    }
}
