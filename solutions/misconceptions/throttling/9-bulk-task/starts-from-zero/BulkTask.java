/*
 * Misconception: after a crash one begins again
 * Caught by: Step9BulkTaskTest.resumes
 * Message contains: 12 x 2 times
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

    private static final double NANOS_IN_A_SECOND = 1e9;

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
        int done = 0;
        TokenBucket bucket = new TokenBucket(rate, burst, clock);
        for (String userId : userIds) {
            awaitToken(bucket);
            send(userId, update.apply(userId));
            journal.markDone(userId);
            done++;
            progress.accept(done + " of " + userIds.size());
        }
    }

    private void awaitToken(TokenBucket bucket) {
        while (!bucket.tryAcquire()) {
            double seconds = (1 - bucket.available()) / rate;
            sleeper.sleep(Duration.ofNanos((long) Math.ceil(seconds * NANOS_IN_A_SECOND)));
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
