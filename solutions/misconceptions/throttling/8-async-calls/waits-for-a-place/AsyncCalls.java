/*
 * Misconception: a semaphore keeps the number of calls down
 * Caught by: Step8AsyncCallsTest.sendsNoMoreThanAllowed
 * Message contains: The code waits in Semaphore.acquire
 */
package kata.throttling;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
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
        Semaphore places = new Semaphore(atMost);
        List<CompletableFuture<Outcome>> outcomes = new ArrayList<>();
        for (Request request : requests) {
            try {
                places.acquire();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            outcomes.add(send(client, request).handle(AsyncCalls::outcome).whenComplete((o, e) -> places.release()));
        }
        return CompletableFuture.allOf(outcomes.toArray(CompletableFuture[]::new))
                .thenApply(
                        done -> outcomes.stream().map(CompletableFuture::join).toList());
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

    private static Outcome outcome(@Nullable Response reply, @Nullable Throwable error) {
        if (reply == null) {
            return new Outcome(0, error);
        }
        try (reply) {
            return new Outcome(reply.code(), null);
        }
    }
}
