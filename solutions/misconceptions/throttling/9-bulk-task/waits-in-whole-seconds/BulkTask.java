/*
 * Misconception: a wait is a whole number of seconds
 * Caught by: Step9BulkTaskTest.bringsNo429
 * Message contains: 0.0 s in all, without a call in between
 */
package kata.throttling;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import kata.throttling.RetryInterceptor.Sleeper;
import okhttp3.Call;
import okhttp3.Request;
import okhttp3.Response;

public final class BulkTask {

    private final Call.Factory client;
    private final double rate;
    private final int burst;
    private final InstantSource clock;
    private final Sleeper sleeper;

    public interface Journal {
        boolean isDone(String userId);

        void markDone(String userId);
    }

    public BulkTask(Call.Factory client, double rate, int burst, InstantSource clock, Sleeper sleeper) {
        this.client = client;
        this.rate = rate;
        this.burst = burst;
        this.clock = clock;
        this.sleeper = sleeper;
    }

    public void run(List<String> userIds, Function<String, Request> update, Journal journal, Consumer<String> progress)
            throws IOException {
        List<String> open =
                userIds.stream().filter(userId -> !journal.isDone(userId)).toList();
        int done = userIds.size() - open.size();
        TokenBucket bucket = new TokenBucket(rate, burst, clock);
        if (done > 0) {
            drain(bucket);
        }
        for (String userId : open) {
            awaitToken(bucket);
            send(userId, update.apply(userId));
            journal.markDone(userId);
            done++;
            progress.accept(done + " of " + userIds.size());
        }
    }

    private static void drain(TokenBucket bucket) {
        boolean more = true;
        while (more) {
            more = bucket.tryAcquire();
        }
    }

    private void awaitToken(TokenBucket bucket) {
        while (!bucket.tryAcquire()) {
            sleeper.sleep(Duration.ofSeconds((long) ((1 - bucket.available()) / rate)));
        }
    }

    private void send(String userId, Request update) throws IOException {
        try (Response reply = client.newCall(update).execute()) {
            if (!reply.isSuccessful()) {
                throw new IOException("The update of user " + userId + " failed with the status " + reply.code() + ": "
                        + reply.body().string());
            }
        }
    }
}
