/*
 * Misconception, the commonest of its step: a call is made with execute
 * Caught by: Step8AsyncCallsTest.completesWithTheReply
 * Message contains: execute() waits for the reply
 */
package kata.throttling;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Call;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

public final class AsyncCalls {

    public record Outcome(int status, @Nullable Throwable error) {}

    private AsyncCalls() {}

    public static CompletableFuture<Response> send(Call.Factory client, Request request) {
        try {
            return CompletableFuture.completedFuture(client.newCall(request).execute());
        } catch (IOException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    public static CompletableFuture<List<Outcome>> sendAll(Call.Factory client, List<Request> requests, int atMost) {
        Batch batch = new Batch(client, requests);
        for (int lane = 0; lane < atMost; lane++) {
            batch.sendNext();
        }
        return batch.all;
    }

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
