package kata.throttling;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static kata.fake.store.SampleContactCentre.INSTANCE_ID;
import static kata.fake.store.SampleContactCentre.SALES;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kata.fake.FakeConnect;
import kata.fake.exchange.Exchange;
import kata.fake.store.Store;
import kata.fake.throttle.RateLimit;
import kata.fake.throttle.RateLimits;
import kata.fake.time.VirtualClock;
import okhttp3.ConnectionSpec;
import okhttp3.Interceptor.Chain;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The learner's BulkTask, giving users of a fake Connect the routing profile Sales, and what came of it. The fake asks
 * for signatures and throttles, in virtual time: it passes while the task sleeps, and during a call if the test says so.
 */
final class UserUpdates implements BulkTask.Journal, AfterEachCallback {

    private static final Instant START = Instant.parse("2026-11-22T09:00:00Z");
    private static final int MOST_READINGS = 10_000;
    private static final int MOST_WAITS = 10_000;

    private final VirtualClock clock = new VirtualClock(START);
    /** To get ready for TLS would take longer than a call. */
    private final OkHttpClient client = new OkHttpClient.Builder()
            .connectionSpecs(List.of(ConnectionSpec.CLEARTEXT))
            .addInterceptor(this::call)
            .build();

    private final Set<String> done = new HashSet<>();
    private final List<String> progress = new ArrayList<>();
    private final List<Duration> waits = new ArrayList<>();
    private List<String> userIds = ManyUsers.ids(100);
    private double rate = 2;
    private int burst = 5;
    private Duration callLasts = Duration.ZERO;
    private int slowCall = Integer.MAX_VALUE;
    private int killedAfter = Integer.MAX_VALUE;
    private int missingUser;
    private int calls;
    private int readings;
    private int waitsInARow;
    private int restartedAt = Integer.MAX_VALUE;
    private Duration waited = Duration.ZERO;
    private @Nullable FakeConnect connect;

    /** How many users there are; 100 if not set. */
    UserUpdates users(int count) {
        userIds = ManyUsers.ids(count);
        return this;
    }

    /** How fast the server lets calls through; 2 a second and 5 at once if not set. */
    UserUpdates limits(double newRate, int newBurst) {
        rate = newRate;
        burst = newBurst;
        return this;
    }

    /** Each call takes so much time. */
    UserUpdates callsLast(Duration time) {
        callLasts = time;
        return this;
    }

    /** The reply to this call, the first of which is 1, takes a minute. */
    UserUpdates slowCall(int number) {
        slowCall = number;
        return this;
    }

    /** This user, the first of whom is 1, has been deleted. */
    UserUpdates withoutUser(int number) {
        missingUser = number;
        return this;
    }

    /** The program that runs the task is killed when so many calls are done. */
    void runUntilKilledAfter(int number) {
        killedAfter = number;
        try {
            run();
        } catch (Killed expected) {
            killedAfter = Integer.MAX_VALUE;
            restartedAt = calls;
            waited = Duration.ZERO;
        }
    }

    /** Nothing happens for so long. */
    void pause(Duration time) {
        clock.advance(time);
    }

    /** Runs the task, and tells how all calls until now were answered: {@code 99 x 200, 1 x 429, then IOException: ...}. */
    String run() {
        FakeConnect server = started();
        try {
            new BulkTask(client, rate, burst, this::time, this::sleep)
                    .run(userIds, new SignedUpdates(server.endpoint(), clock), this, progress::add);
        } catch (IOException e) {
            return statuses() + ", then IOException: " + e.getMessage();
        }
        return statuses();
    }

    /** What the task reported. */
    String progress() {
        return String.join(" | ", progress);
    }

    /** When the last call arrived, since the start: {@code 47.5s}. */
    String lastCallAt() {
        List<Exchange> exchanges = started().exchanges();
        Instant last = exchanges.get(exchanges.size() - 1).at();
        return Duration.between(START, last).toMillis() / 1000.0 + "s";
    }

    /** How many users have the new routing profile: {@code 99 of 100}. */
    String updated() {
        long updated = started().store().users(INSTANCE_ID).stream()
                .filter(user ->
                        userIds.contains(user.id()) && user.routingProfileId().equals(SALES))
                .count();
        return updated + " of " + userIds.size();
    }

    /** How many users were updated how often: {@code 1 x never, 99 x once}. */
    String updatesPerUser() {
        return tally(userIds.stream().map(this::updatesOf)).entrySet().stream()
                .map(times -> times.getValue() + " x " + times.getKey())
                .collect(joining(", "));
    }

    /** How many users are marked as done. */
    int done() {
        return done.size();
    }

    @Override
    public boolean isDone(String userId) {
        return done.contains(userId);
    }

    @Override
    public void markDone(String userId) {
        done.add(userId);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        client.connectionPool().evictAll();
        if (connect != null) {
            connect.close();
            new UpdateTimeline(connect.exchanges(), waits, restartedAt)
                    .timeline()
                    .publishIfFailed(test);
        }
    }

    private FakeConnect started() {
        if (connect == null) {
            connect = FakeConnect.builder()
                    .store(contactCentre())
                    .clock(clock)
                    .signatures(true)
                    .throttling(true)
                    .rateLimits(RateLimits.all(new RateLimit(rate, burst)))
                    .start();
        }
        return connect;
    }

    private Store contactCentre() {
        List<String> there = new ArrayList<>(userIds);
        if (missingUser > 0) {
            there.remove(missingUser - 1);
        }
        return ManyUsers.contactCentre(there);
    }

    private Response call(Chain chain) throws IOException {
        if (calls == killedAfter) {
            throw new Killed();
        }
        calls++;
        waits.add(waited);
        waited = Duration.ZERO;
        waitsInARow = 0;
        Response reply = chain.proceed(chain.request());
        clock.advance(calls == slowCall ? Duration.ofMinutes(1) : callLasts);
        return reply;
    }

    private Instant time() {
        readings++;
        if (readings > MOST_READINGS) {
            throw new AssertionError("The clock was read " + MOST_READINGS + " times and shows the same:"
                    + " time passes while the task sleeps, and not while it looks at the clock");
        }
        return clock.instant();
    }

    private void sleep(Duration time) {
        readings = 0;
        waitsInARow++;
        waited = waited.plus(time);
        if (waitsInARow > MOST_WAITS) {
            throw new AssertionError("The task slept " + MOST_WAITS + " times, " + waited.toMillis() / 1000.0
                    + " s in all, without a call in between. How long does it take until there is a token?");
        }
        clock.advance(time);
    }

    private String statuses() {
        return tally(started().exchanges().stream()
                        .map(exchange -> "" + exchange.reply().status()))
                .entrySet()
                .stream()
                .map(status -> status.getValue() + " x " + status.getKey())
                .collect(joining(", "));
    }

    private String updatesOf(String userId) {
        long updates = started().exchanges().stream()
                .filter(exchange -> exchange.reply().status() == 200)
                .filter(exchange -> exchange.request().target().contains(userId))
                .count();
        return updates == 0 ? "never" : updates == 1 ? "once" : updates + " times";
    }

    private static TreeMap<String, Long> tally(Stream<String> texts) {
        return texts.collect(groupingBy(text -> text, TreeMap::new, counting()));
    }

    /** What a killed program does: nothing more. */
    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Killed() {
            super("The program was killed here");
        }
    }
}
