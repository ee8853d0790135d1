/*
 * Misconception: the burst is how many may come within any one second
 * Caught by: Step3BurstRateTest.givesNoNewBurstEachSecond
 * Message contains: two calls get through, and not five again
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

    private BurstRate() {}

    public static List<Integer> statuses(List<Call> calls, double rate, int burst) {
        Map<Owner, List<Duration>> passed = new HashMap<>();
        List<Integer> statuses = new ArrayList<>();
        for (Call call : calls) {
            Owner owner = new Owner(call.account(), call.region(), call.operation());
            List<Duration> recent = passed.computeIfAbsent(owner, anyone -> new ArrayList<>());
            recent.removeIf(at -> call.at().minus(at).compareTo(Duration.ofSeconds(1)) >= 0);
            if (recent.size() < burst) {
                recent.add(call.at());
                statuses.add(OK);
            } else {
                statuses.add(TOO_MANY_REQUESTS);
            }
        }
        return statuses;
    }
}
