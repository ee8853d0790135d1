package kata.throttling;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Step 8: many calls under way at once, though never too many. No method waits for a reply or starts a thread. */
public final class AsyncCalls {

    /** What became of a request: its status code, or 0 and the error if no reply came. */
    public record Outcome(int status, @Nullable Throwable error) {}

    private AsyncCalls() {}

    /**
     * Sends a request. The future completes with the reply, which the caller closes, or with the error if none comes.
     *
     * <p>Cancelling the future cancels the call; a reply that comes after that is closed here.
     */
    public static CompletableFuture<Response> send(Call.Factory client, Request request) {
        throw new UnsupportedOperationException("Step 8 is yours to write: kata-throttling/lessons/8-async-calls.md");
    }

    /**
     * Sends all requests, in their order. As many as allowed are sent at once, and then one whenever another one ends.
     *
     * <p>The future completes when all have ended, with their outcomes in the order of the requests; replies are closed.
     * Cancelling it cancels the calls under way and sends no more.
     *
     * @param atMost how many calls may be under way at a time; 1 or more
     */
    public static CompletableFuture<List<Outcome>> sendAll(Call.Factory client, List<Request> requests, int atMost) {
        throw new UnsupportedOperationException("Step 8 is yours to write: kata-throttling/lessons/8-async-calls.md");
    }
}
