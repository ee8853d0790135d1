/*
 * Misconception: the times of all calls are fixed when the task begins, and who is late catches up
 * Caught by: Step9BulkTaskTest.countsTheTimeOfCalls
 * Message contains: A full bucket takes no more
 */
package kata.throttling;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
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
        List<String> open =
                userIds.stream().filter(userId -> !journal.isDone(userId)).toList();
        int done = userIds.size() - open.size();
        Instant due = clock.instant();
        int free = done > 0 ? 0 : burst;
        for (String userId : open) {
            if (free > 0) {
                free--;
            } else {
                due = due.plusNanos((long) (NANOS_IN_A_SECOND / rate));
                Duration wait = Duration.between(clock.instant(), due);
                sleeper.sleep(wait.isNegative() ? Duration.ZERO : wait);
            }
            send(userId, update.apply(userId));
            journal.markDone(userId);
            done++;
            progress.accept(done + " of " + userIds.size());
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
