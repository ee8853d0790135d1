/*
 * Misconception, the commonest of its step: keys that were found once are good
 * Caught by: Step7CredentialsChainTest.renewsKeys
 * Message contains: may have expired
 */
package kata.auth;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

public final class CredentialsChain {
    public record Keys(String id, String secret, Optional<String> sessionToken, Optional<Instant> expiration) {}

    public interface Provider {
        Optional<Keys> load() throws IOException;
    }

    private static final JsonMapper JSON = new JsonMapper();

    private final InstantSource clock;
    private final List<Provider> providers;
    private @Nullable Keys current;

    public CredentialsChain(InstantSource clock, Provider... providers) {
        this.clock = clock;
        this.providers = List.of(providers);
    }

    public static Provider environment(Map<String, String> variables) {
        return () -> {
            String id = variables.getOrDefault("AWS_ACCESS_KEY_ID", "");
            String secret = variables.getOrDefault("AWS_SECRET_ACCESS_KEY", "");
            Optional<String> token = Optional.ofNullable(variables.get("AWS_SESSION_TOKEN"));
            boolean complete = !id.isEmpty() && !secret.isEmpty();
            return complete ? Optional.of(new Keys(id, secret, token, Optional.empty())) : Optional.empty();
        };
    }

    public static Provider container(Map<String, String> variables, OkHttpClient client) {
        return () -> {
            String uri = variables.get("AWS_CONTAINER_CREDENTIALS_FULL_URI");
            if (uri == null) {
                return Optional.empty();
            }
            String token = variables.getOrDefault("AWS_CONTAINER_AUTHORIZATION_TOKEN", "");
            Request request = new Request.Builder()
                    .url(uri)
                    .header("Authorization", token)
                    .build();
            return Optional.of(ask(request, client));
        };
    }

    public synchronized Keys keys() {
        if (current == null) {
            current = find();
        }
        return current;
    }

    private Keys find() {
        List<String> failures = new ArrayList<>();
        for (Provider provider : providers) {
            try {
                Optional<Keys> found = provider.load();
                if (found.isPresent()) {
                    return found.get();
                }
            } catch (IOException e) {
                failures.add(e.getMessage());
            }
        }
        throw new IllegalStateException("No place has credentials. These could not be asked: " + failures);
    }

    private static Keys ask(Request request, OkHttpClient client) throws IOException {
        try (Response response = client.newCall(request).execute()) {
            if (!response.isSuccessful()) {
                throw new IOException(request.url() + " answered with status " + response.code());
            }
            return read(JSON.readTree(response.body().string()));
        } catch (JacksonException e) {
            throw new IOException(request.url() + " answered with something else than JSON", e);
        }
    }

    private static Keys read(JsonNode answer) {
        return new Keys(
                answer.path("AccessKeyId").asString(),
                answer.path("SecretAccessKey").asString(),
                Optional.of(answer.path("Token").asString()),
                Optional.of(Instant.parse(answer.path("Expiration").asString())));
    }
}
