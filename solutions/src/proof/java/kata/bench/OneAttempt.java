package kata.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * A client that gives up at once.
 *
 * @param version empty if it shall not be there
 */
record OneAttempt(Optional<String> version) implements RealClient {

    @Override
    public String name() {
        return "One Attempt";
    }

    @Override
    public List<String> modes() {
        return List.of("once");
    }

    @Override
    public boolean sharesTheMachine() {
        return true;
    }

    @Override
    public List<String> burst(String endpoint, String mode) {
        OkHttpClient client = new OkHttpClient();
        ExecutorService threads = Executors.newFixedThreadPool(Burst.CALLERS);
        try {
            List<CompletableFuture<String>> callers = Burst.userIds().stream()
                    .map(id -> CompletableFuture.supplyAsync(() -> call(client, endpoint, id), threads))
                    .toList();
            return callers.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static String call(OkHttpClient client, String endpoint, String userId) {
        Request request = new Request.Builder()
                .url(endpoint + "/users/" + Burst.INSTANCE + "/" + userId + "/routing-profile")
                .post(RequestBody.create("{\"RoutingProfileId\": \"" + Burst.NEW_PROFILE + "\"}", null))
                .build();
        try (Response reply = client.newCall(request).execute()) {
            return reply.isSuccessful() ? "answered" : "gave up";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
