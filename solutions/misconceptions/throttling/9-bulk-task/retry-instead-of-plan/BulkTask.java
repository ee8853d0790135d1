/*
 * Misconception, the commonest of its step: to send again after each 429 is a plan
 * Caught by: Step9BulkTaskTest.bringsNo429
 * Message contains: A plan needs no retries
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
    private final Sleeper sleeper;

    public interface Journal {
        boolean isDone(String userId);

        void markDone(String userId);
    }

    public BulkTask(Call.Factory client, double rate, int burst, InstantSource clock, Sleeper sleeper) {
        this.client = client;
        this.rate = rate;
        this.sleeper = sleeper;
    }

    public void run(List<String> userIds, Function<String, Request> update, Journal journal, Consumer<String> progress)
            throws IOException {
        List<String> open =
                userIds.stream().filter(userId -> !journal.isDone(userId)).toList();
        int done = userIds.size() - open.size();
        for (String userId : open) {
            send(userId, update.apply(userId));
            journal.markDone(userId);
            done++;
            progress.accept(done + " of " + userIds.size());
        }
    }

    private void send(String userId, Request update) throws IOException {
        try (Response reply = client.newCall(update).execute()) {
            if (reply.code() == 429) {
                reply.close();
                sleeper.sleep(Duration.ofMillis(500));
                send(userId, update);
            } else if (!reply.isSuccessful()) {
                throw new IOException("The update of user " + userId + " failed with the status " + reply.code() + ": "
                        + reply.body().string());
            }
        }
    }
}
