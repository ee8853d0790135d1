package kata.fake.auth;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kata.fake.http.ApiRequest;

/**
 * The parameters of a presigned URL (IAM User Guide, "Create a signed AWS API request", step 5). Whether Connect limits
 * their lifetime is not documented; the limit here is the seven days that S3 documents and SDKs keep.
 */
final class PresignedQuery {

    private static final List<String> REQUIRED = List.of(
            "X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Signature", "X-Amz-SignedHeaders", Authorization.DATE);
    private static final Duration LONGEST = Duration.ofDays(7);
    private static final Duration USUAL = Duration.ofMinutes(5);
    private static final String SECONDS = "[0-9]{1,6}";

    private PresignedQuery() {}

    /** Whether a request tries to be one. */
    static boolean isIn(ApiRequest request) {
        return CanonicalQuery.names(request.rawQuery()).stream()
                .anyMatch(name -> REQUIRED.contains(name) && !name.equals(Authorization.DATE));
    }

    static Authorization parse(ApiRequest request) {
        List<String> missing = REQUIRED.stream()
                .filter(name -> request.queryValue(name).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            throw Refusals.missingParameters(missing);
        }
        String algorithm = value(request, "X-Amz-Algorithm");
        if (!algorithm.equals(StringToSign.ALGORITHM)) {
            throw Refusals.algorithm(algorithm);
        }
        return Authorization.of(
                value(request, "X-Amz-Credential"),
                value(request, "X-Amz-SignedHeaders"),
                value(request, "X-Amz-Signature"),
                value(request, Authorization.DATE),
                request.queryValue(Authorization.TOKEN).orElse(null),
                lifetime(request.queryValue("X-Amz-Expires")));
    }

    private static String value(ApiRequest request, String name) {
        return request.queryValue(name).orElse("");
    }

    private static Duration lifetime(Optional<String> seconds) {
        if (seconds.isEmpty()) {
            return USUAL;
        }
        String text = seconds.get();
        Duration lifetime = text.matches(SECONDS) ? Duration.ofSeconds(Long.parseLong(text)) : Duration.ZERO;
        if (lifetime.isZero() || lifetime.compareTo(LONGEST) > 0) {
            throw Refusals.expires(text);
        }
        return lifetime;
    }
}
