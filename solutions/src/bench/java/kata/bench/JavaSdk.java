package kata.bench;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kata.fake.SampleAccount;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.core.util.VersionInfo;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.connect.ConnectClient;
import software.amazon.awssdk.services.connect.model.ConnectException;

/** The AWS SDK for Java: one client for fifty threads. */
final class JavaSdk implements RealClient {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Map<String, RetryMode> MODES =
            Map.of("legacy", RetryMode.LEGACY, "standard", RetryMode.STANDARD, "adaptive", RetryMode.ADAPTIVE_V2);

    @Override
    public String name() {
        return "AWS SDK for Java";
    }

    @Override
    public List<String> modes() {
        return List.of("legacy", "standard", "adaptive");
    }

    @Override
    public boolean sharesTheMachine() {
        return true;
    }

    @Override
    public Optional<String> version() {
        return Optional.of(VersionInfo.SDK_VERSION);
    }

    @Override
    public List<String> burst(String endpoint, String mode) {
        ExecutorService threads = Executors.newFixedThreadPool(Burst.CALLERS);
        try (ConnectClient connect = client(endpoint, MODES.get(mode))) {
            List<CompletableFuture<String>> callers = Burst.userIds().stream()
                    .map(id -> CompletableFuture.supplyAsync(() -> update(connect, id), threads))
                    .toList();
            return callers.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static String update(ConnectClient connect, String userId) {
        try {
            connect.updateUserRoutingProfile(
                    request -> request.instanceId(Burst.INSTANCE).userId(userId).routingProfileId(Burst.NEW_PROFILE));
            return "answered";
        } catch (ConnectException e) {
            return e.statusCode() == TOO_MANY_REQUESTS ? "gave up" : e.getMessage();
        } catch (SdkException e) {
            return e.toString();
        }
    }

    private static ConnectClient client(String endpoint, RetryMode mode) {
        return ConnectClient.builder()
                .endpointOverride(URI.create(endpoint))
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(SampleAccount.ADMIN_KEY_ID, SampleAccount.ADMIN_SECRET)))
                .httpClientBuilder(
                        ApacheHttpClient.builder().maxConnections(Burst.CALLERS).socketTimeout(LIMIT))
                .overrideConfiguration(override -> override.retryStrategy(mode)
                        .defaultProfileFile(ProfileFile.aggregator().build()))
                .build();
    }
}
