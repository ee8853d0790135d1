/*
 * Misconception, the commonest of its step: each second allows a burst of its own
 * Caught by: Step3BurstRateTest.givesNoNewBurstEachSecond
 * Message contains: A counter that starts anew each second
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

    public record Call(Duration at, String account, String region, String operation) {}

    private record Owner(String account, String region, String operation) {}

    private record Window(Owner owner, long second) {}

    private BurstRate() {}

    public static List<Integer> statuses(List<Call> calls, double rate, int burst) {
        Map<Window, Integer> counts = new HashMap<>();
        List<Integer> statuses = new ArrayList<>();
        for (Call call : calls) {
            Owner owner = new Owner(call.account(), call.region(), call.operation());
            Window window = new Window(owner, call.at().toSeconds());
            int count = counts.getOrDefault(window, 0);
            statuses.add(count < burst ? OK : TOO_MANY_REQUESTS);
            counts.put(window, count + 1);
        }
        return statuses;
    }
}
