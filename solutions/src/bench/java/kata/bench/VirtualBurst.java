package kata.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.IntFunction;
import kata.fake.FakeConnect;
import kata.fake.time.VirtualClock;
import kata.throttling.BulkTask;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/**
 * The burst in virtual time: the calls reach the fake one after the other in the order of their times, and nobody waits.
 * What comes of it depends on nothing but the strategy.
 */
final class VirtualBurst {

    /** From a call's arrival at the server until its caller has the reply. */
    static final Duration ROUND_TRIP = Duration.ofMillis(50);

    private static final Instant START = Instant.parse("2026-11-22T09:00:00Z");

    private final VirtualClock clock = new VirtualClock(START);
    private final Recorder recorder = new Recorder(START);
    private final List<String> userIds = Burst.userIds();

    private VirtualBurst() {}

    /** One of the fifty, who knows nothing of the others. */
    interface Caller {

        /** How long to wait when this attempt, the first of which is 1, got a 429; empty to give up. */
        Optional<Duration> waitAfter(int attempt);

        /** This attempt was let through. */
        default void answered(int attempt) {}
    }

    /** What will happen next: an attempt of a caller. Of those at the same time, the one that was planned first. */
    private record Plan(Duration at, int number, int caller, int attempt) {}

    /** All at once, and each tries again on their own. */
    static Run each(IntFunction<Caller> callers) {
        return new VirtualBurst().playEach(callers);
    }

    /** One after the other, paced by the task of step 9. */
    static Run paced() {
        return new VirtualBurst().playPaced();
    }

    private Run playEach(IntFunction<Caller> makeCaller) {
        List<Caller> callers =
                userIds.stream().map(userIds::indexOf).map(makeCaller::apply).toList();
        PriorityQueue<Plan> plans =
                new PriorityQueue<>(Comparator.comparing(Plan::at).thenComparing(Plan::number));
        int planned = 0;
        while (planned < callers.size()) {
            plans.add(new Plan(Duration.ZERO, planned, planned, 1));
            planned++;
        }
        OkHttpClient client = new OkHttpClient();
        try (FakeConnect fake = Burst.fake(clock, recorder)) {
            for (Plan next = plans.poll(); next != null; next = plans.poll()) {
                Optional<Duration> again = play(next, callers.get(next.caller()), client, fake);
                if (again.isPresent()) {
                    plans.add(new Plan(again.get(), planned, next.caller(), next.attempt() + 1));
                    planned++;
                }
            }
        }
        return recorder.run();
    }

    /** When the caller will try again. */
    private Optional<Duration> play(Plan plan, Caller caller, OkHttpClient client, FakeConnect fake) {
        clock.advance(Duration.between(clock.instant(), START.plus(plan.at())));
        String userId = userIds.get(plan.caller());
        try (Response reply = client.newCall(Burst.update(fake, userId)).execute()) {
            if (reply.isSuccessful()) {
                caller.answered(plan.attempt());
                return Optional.empty();
            }
            return caller.waitAfter(plan.attempt())
                    .map(wait -> plan.at().plus(ROUND_TRIP).plus(wait));
        } catch (IOException e) {
            throw new UncheckedIOException("The fake did not reply.", e);
        }
    }

    private Run playPaced() {
        Interceptor roundTrip = chain -> {
            Response reply = chain.proceed(chain.request());
            clock.advance(ROUND_TRIP);
            return reply;
        };
        OkHttpClient client =
                new OkHttpClient.Builder().addInterceptor(roundTrip).build();
        try (FakeConnect fake = Burst.fake(clock, recorder)) {
            new BulkTask(client, Burst.LIMIT.rate(), Burst.LIMIT.burst(), clock, clock::advance)
                    .run(userIds, userId -> Burst.update(fake, userId), new NobodyIsDone(), progress -> {});
        } catch (IOException e) {
            throw new UncheckedIOException("The paced task did not get through.", e);
        }
        return recorder.run();
    }

    private static final class NobodyIsDone implements BulkTask.Journal {

        @Override
        public boolean isDone(String userId) {
            return false;
        }

        @Override
        public void markDone(String userId) {
            // The task runs once and is not killed.
        }
    }
}
