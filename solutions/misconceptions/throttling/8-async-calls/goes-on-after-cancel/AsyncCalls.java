/*
 * Misconception: once the calls under way are cancelled, all is cancelled
 * Caught by: Step8AsyncCallsTest.cancelsTheRest
 * Message contains: not ninety users later
 */
package kata.throttling;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

public final class AsyncCalls {

    public record Outcome(int status, @Nullable Throwable error) {}

    private AsyncCalls() {}

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

    public static CompletableFuture<List<Outcome>> sendAll(Call.Factory client, List<Request> requests, int atMost) {
        Batch batch = new Batch(client, requests);
        for (int lane = 0; lane < atMost; lane++) {
            batch.sendNext();
        }
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

    private static final class Batch {

        private final Call.Factory client;
        private final List<Request> requests;
        private final AtomicInteger next = new AtomicInteger();
        private final Queue<CompletableFuture<Response>> underWay = new ConcurrentLinkedQueue<>();
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
            all.whenComplete((list, error) -> underWay.forEach(call -> call.cancel(true)));
        }

        void sendNext() {
            int index = next.getAndIncrement();
            if (index >= requests.size()) {
                return;
            }
            CompletableFuture<Response> call = send(client, requests.get(index));
            underWay.add(call);
            call.handle(AsyncCalls::outcome).thenAccept(outcome -> {
                underWay.remove(call);
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
