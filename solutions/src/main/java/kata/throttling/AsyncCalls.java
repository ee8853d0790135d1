package kata.throttling;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import okhttp3.Call;
import okhttp3.Callback;
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
        Call call = client.newCall(request);
        CompletableFuture<Response> future = new CompletableFuture<>();
        future.whenComplete((reply, error) -> {
            if (future.isCancelled()) {
                call.cancel();
            }
        });
        call.enqueue(new Completing(future));
        return future;
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
        Batch batch = new Batch(client, requests);
        IntStream.range(0, atMost).forEach(lane -> batch.sendNext());
        return batch.all;
    }

    private static final class Completing implements Callback {

        private final CompletableFuture<Response> future;

        Completing(CompletableFuture<Response> future) {
            this.future = future;
        }

        @Override
        public void onResponse(Call call, Response reply) {
            if (!future.complete(reply)) {
                reply.close();
            }
        }

        @Override
        public void onFailure(Call call, IOException error) {
            future.completeExceptionally(error);
        }
    }

    /** Requests in a queue, and for each of them a future, so that outcomes keep the requests' order. */
    private static final class Batch {

        private final Call.Factory client;
        private final List<Request> requests;
        private final AtomicInteger next = new AtomicInteger();
        private final List<CompletableFuture<Outcome>> outcomes;
        private final CompletableFuture<List<Outcome>> all;

        Batch(Call.Factory client, List<Request> requests) {
            this.client = client;
            this.requests = requests;
            this.outcomes = requests.stream()
                    .map(request -> new CompletableFuture<Outcome>())
                    .toList();
            this.all = CompletableFuture.allOf(outcomes.toArray(CompletableFuture[]::new))
                    .thenApply(done ->
                            outcomes.stream().map(CompletableFuture::join).toList());
        }

        void sendNext() {
            int index = next.getAndIncrement();
            if (index >= requests.size() || all.isDone()) {
                return;
            }
            CompletableFuture<Response> call = send(client, requests.get(index));
            // Cancelling a future does not reach those that it was made from; a call that has ended takes no notice.
            all.whenComplete((list, error) -> call.cancel(true));
            call.handle(AsyncCalls::outcome).thenAccept(outcome -> {
                outcomes.get(index).complete(outcome);
                sendNext();
            });
        }
    }

    private static Outcome outcome(@Nullable Response reply, @Nullable Throwable error) {
        if (reply == null) {
            return new Outcome(0, error);
        }
        try (reply) {
            return new Outcome(reply.code(), null);
        }
    }
}
