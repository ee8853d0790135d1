package kata.throttling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import kata.coach.timeline.Timeline;
import kata.coach.timeline.Timeline.Row;
import kata.fake.throttle.RateLimit;
import kata.fake.throttle.RateLimits;
import kata.fake.time.VirtualClock;
import kata.throttling.BurstRate.Call;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A schedule of calls, and what becomes of them as a text that a person can read: {@code 0.0s 200 200 429 | 0.5s 200}.
 *
 * <p>All times are eighths of a second and all rates powers of two. A double holds both, and what is computed from
 * them, without rounding: there is one right answer, whichever way leads there.
 */
final class Schedule implements AfterEachCallback {

    private final List<Call> calls = new ArrayList<>();

    /** What the text says at the first of several calls of one kind at one time; empty at the others. */
    private final List<String> headings = new ArrayList<>();

    private RateLimit limit = RateLimits.DEFAULT;
    private List<Integer> predicted = List.of();
    private String account = "123456789012";
    private String region = "us-east-1";
    private String operation = "ListUsers";
    private String change = "";

    /** Adds twelve moments within some twelve seconds, with one to four calls each. */
    Schedule random(RandomGenerator random) {
        int eighths = 0;
        for (int moment = 0; moment < 12; moment++) {
            at(eighths / 8.0, random.nextInt(1, 5));
            eighths += random.nextInt(1, 17);
        }
        return this;
    }

    /** From here on the calls are of another operation. */
    Schedule operation(String other) {
        operation = other;
        return changed(other);
    }

    /** From here on the calls go to another region. */
    Schedule region(String other) {
        region = other;
        return changed(other);
    }

    /** From here on the calls come from another account. */
    Schedule account(String other) {
        account = other;
        return changed("account " + other);
    }

    private Schedule changed(String to) {
        change = " " + to;
        return this;
    }

    /** Adds calls, all at one time. */
    Schedule at(double seconds, int count) {
        for (int call = 0; call < count; call++) {
            calls.add(new Call(Duration.ofMillis(Math.round(1000 * seconds)), account, region, operation));
            headings.add(call == 0 ? seconds + "s" + change + " " : "");
        }
        return this;
    }

    /** What the learner's code says of this schedule. */
    String timeline(double rate, int burst) {
        limit = new RateLimit(rate, burst);
        predicted = BurstRate.statuses(List.copyOf(calls), rate, burst);
        return text(predicted);
    }

    /**
     * The same for calls that share a bucket, by a way without tokens: each call that is let through moves the moment
     * at which the next one is due, and a call may be early by the burst less one. Telephone networks count so (the
     * GCRA of ITU-T I.371). The unit of time is what one token takes to flow in.
     */
    String timelineByDueTimes(double rate, int burst) {
        List<Integer> statuses = new ArrayList<>();
        double due = 0;
        for (Call call : calls) {
            double now = call.at().toMillis() / 1000.0 * rate;
            boolean passes = now >= due - (burst - 1);
            due = passes ? Math.max(now, due) + 1 : due;
            statuses.add(passes ? 200 : 429);
        }
        return text(statuses);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        timeline().publishIfFailed(test);
    }

    /** What the server of the fake would answer, and what the learner's code says. */
    private Timeline timeline() {
        VirtualClock clock = new VirtualClock(Instant.EPOCH);
        Map<String, kata.fake.throttle.TokenBucket> buckets = new LinkedHashMap<>();
        List<String> replies = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        for (Call call : calls) {
            clock.advance(Duration.between(clock.instant(), Instant.EPOCH.plus(call.at())));
            kata.fake.throttle.TokenBucket bucket = buckets.computeIfAbsent(
                    call.account() + call.region() + call.operation(),
                    key -> new kata.fake.throttle.TokenBucket(limit, clock));
            replies.add(bucket.tryAcquire() ? "200" : "429");
            tokens.add(Timeline.tokens(bucket.tokensLeft()));
        }
        return marked(
                replies,
                Timeline.of(
                        row(
                                "time",
                                "since the first call",
                                call -> Timeline.seconds(calls.get(call).at())),
                        row("server", "its replies", replies::get),
                        row("yours", "what your code says", this::yours),
                        row("tokens", "left in the call's bucket after it", tokens::get)));
    }

    private Timeline marked(List<String> replies, Timeline timeline) {
        return IntStream.range(0, calls.size())
                .filter(call -> !replies.get(call).equals(yours(call)))
                .mapToObj(call -> timeline.marked(call, "they part here"))
                .findFirst()
                .orElse(timeline);
    }

    private String yours(int call) {
        return call < predicted.size() ? String.valueOf(predicted.get(call)) : Timeline.NONE;
    }

    private Row row(String name, String meaning, IntFunction<String> cell) {
        return new Row(
                name, meaning, IntStream.range(0, calls.size()).mapToObj(cell).toList());
    }

    private String text(List<Integer> statuses) {
        StringBuilder text = new StringBuilder();
        for (int call = 0; call < Math.max(calls.size(), statuses.size()); call++) {
            String heading = call < headings.size() ? headings.get(call) : "";
            text.append(call == 0 ? "" : heading.isEmpty() ? " " : " | ").append(heading);
            text.append(call < statuses.size() ? String.valueOf(statuses.get(call)) : "(none)");
        }
        return text.toString();
    }
}
