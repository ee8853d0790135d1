package kata.throttling;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import kata.throttling.RetryInterceptor.Sleeper;
import okhttp3.Call;
import okhttp3.Request;

/** Step 9: one update for each of many users, as fast as the server allows. It may compose {@link TokenBucket}. */
public final class BulkTask {

    /** Who is done, written down where a crash does not reach it, such as in a file. */
    public interface Journal {
        boolean isDone(String userId);

        void markDone(String userId);
    }

    /** For an operation with this rate (calls a second) and burst. The clock tells the time, the sleeper makes it pass. */
    public BulkTask(Call.Factory client, double rate, int burst, InstantSource clock, Sleeper sleeper) {
        throw new UnsupportedOperationException("Step 9 is yours to write: kata-throttling/lessons/9-bulk-task.md");
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
        throw new UnsupportedOperationException("Step 9 is yours to write: kata-throttling/lessons/9-bulk-task.md");
    }
}
