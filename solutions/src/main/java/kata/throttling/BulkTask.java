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

/** Step 9: one update for each of many users, as fast as the server allows. It may compose {@link TokenBucket}. */
public final class BulkTask {

    private static final double NANOS_IN_A_SECOND = 1e9;

    private final Call.Factory client;
    private final double rate;
    private final int burst;
    private final InstantSource clock;
    private final Sleeper sleeper;

    /** Who is done, written down where a crash does not reach it, such as in a file. */
    public interface Journal {
        boolean isDone(String userId);

        void markDone(String userId);
    }

    /** For an operation with this rate (calls a second) and burst. The clock tells the time, the sleeper makes it pass. */
    public BulkTask(Call.Factory client, double rate, int burst, InstantSource clock, Sleeper sleeper) {
        this.client = client;
        this.rate = rate;
        this.burst = burst;
        this.clock = clock;
        this.sleeper = sleeper;
    }

    /**
     * Sends the update of each user who is not done, one after the other, as soon as that brings no 429; marks the user
     * as done; and reports progress, such as {@code 37 of 100}, where those done by an earlier run count.
     *
     * <p>The server's bucket is full at first. If somebody is done already, another run has used it, and it may be empty.
     *
     * @param update makes a user's update and signs it with the time at that moment; the server takes it for 5 minutes
     * @throws IOException if no reply comes, or none with a 2xx: then the message has the user and the status
     */
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
            // Made and signed now, not before the wait: a signature ages.
            send(userId, update.apply(userId));
            // After the call: a crash between the two repeats one update, which changes nothing, and loses none.
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
            double seconds = (1 - bucket.available()) / rate;
            // Rounded up: a moment too early is a 429, a nanosecond too late is nothing.
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
