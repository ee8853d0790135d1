package kata.throttling;

import java.time.Duration;
import java.util.List;

/** Step 3: which calls of a schedule a server lets through, and which it turns away. */
public final class BurstRate {

    /**
     * One call of a schedule.
     *
     * @param at the time since the schedule began, such as 0.5 s
     * @param account the AWS account that calls, such as {@code 123456789012}
     * @param region such as {@code us-east-1}
     * @param operation such as {@code ListUsers}
     */
    public record Call(Duration at, String account, String region, String operation) {}

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
        throw new UnsupportedOperationException("Step 3 is yours to write: kata-throttling/lessons/3-burst-rate.md");
    }
}
