package kata.throttling;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import kata.throttling.BurstRate.Call;

/**
 * A schedule of calls, and what becomes of them as a text that a person can read: {@code 0.0s 200 200 429 | 0.5s 200}.
 *
 * <p>All times are eighths of a second and all rates powers of two. A double holds both, and what is computed from
 * them, without rounding: there is one right answer, whichever way leads there.
 */
final class Schedule {

    private final List<Call> calls = new ArrayList<>();

    /** What the text says at the first of several calls of one kind at one time; empty at the others. */
    private final List<String> headings = new ArrayList<>();

    private String account = "123456789012";
    private String region = "us-east-1";
    private String operation = "ListUsers";
    private String change = "";

    /** Twelve moments within some twelve seconds, with one to four calls each. */
    static Schedule random(RandomGenerator random) {
        Schedule schedule = new Schedule();
        int eighths = 0;
        for (int moment = 0; moment < 12; moment++) {
            schedule.at(eighths / 8.0, random.nextInt(1, 5));
            eighths += random.nextInt(1, 17);
        }
        return schedule;
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
        return text(BurstRate.statuses(List.copyOf(calls), rate, burst));
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
