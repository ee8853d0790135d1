package kata.fake.sts;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kata.fake.auth.AccessKey;
import kata.fake.exchange.Trace;
import kata.fake.http.ApiException;
import kata.fake.http.ApiReply;
import kata.fake.http.ApiRequest;
import kata.fake.http.PercentEncoding;
import kata.fake.json.Json;
import kata.fake.route.SideApi;
import org.jspecify.annotations.Nullable;

/**
 * Where a container asks for the credentials of its role: the address in AWS_CONTAINER_CREDENTIALS_FULL_URI, with the
 * text of AWS_CONTAINER_AUTHORIZATION_TOKEN as its Authorization header (AWS SDKs and Tools Reference Guide, "Container
 * credential provider"). The request is not signed. Thread-safe.
 */
public final class ContainerCredentials implements SideApi {

    /** The path of a role is this and the role's name. */
    public static final String PATH = "/container-credentials/";

    private static final Duration LIFETIME = Duration.ofHours(1);

    /** Boto3 begins to ask for new ones fifteen minutes before the end, so there must be new ones by then. */
    private static final Duration RENEWED_BEFORE = Duration.ofMinutes(15);

    private static final String SESSION_NAME = "container";

    private final Map<String, AccessKey> current = new ConcurrentHashMap<>();
    private final String token;
    private final Roles roles;
    private final Sessions sessions;

    /**
     * @param token what the Authorization header must be
     * @param roles the roles that there are; their trust is not asked, for the container's host has seen to it
     * @param sessions where a new key comes from
     */
    public ContainerCredentials(String token, Roles roles, Sessions sessions) {
        this.token = token;
        this.roles = roles;
        this.sessions = sessions;
    }

    @Override
    public boolean takes(ApiRequest request) {
        return request.rawPath().startsWith(PATH);
    }

    @Override
    public ApiReply answer(ApiRequest request, String requestId, Trace trace) {
        trace.operation("ContainerCredentials");
        if (!request.method().equals("GET")) {
            throw new ApiException(
                    400, "MethodNotAllowed", "Ask for credentials with GET, not " + request.method() + ".");
        }
        checkToken(request.headers().first("Authorization"));
        String name = PercentEncoding.decode(request.rawPath().substring(PATH.length()));
        Role role = roles.find(name)
                .orElseThrow(() -> new ApiException(
                        404, "RoleNotFound", "There is no role '" + name + "'. Add it to the fake's roles."));
        return ApiReply.of(200, Json.write(Credentials.of(key(role))));
    }

    @Override
    public ApiReply error(ApiException e, String requestId) {
        return ApiReply.of(e.status(), Json.write(new Problem(e.code(), String.valueOf(e.getMessage()))))
                .plus("x-amzn-ErrorType", e.code());
    }

    private void checkToken(@Nullable String given) {
        if (given == null) {
            throw new ApiException(
                    403,
                    "MissingToken",
                    "The Authorization header is missing. Send the text of AWS_CONTAINER_AUTHORIZATION_TOKEN in it, and"
                            + " nothing else.");
        }
        if (!MessageDigest.isEqual(bytes(token), bytes(given))) {
            throw new ApiException(
                    403,
                    "InvalidToken",
                    "The Authorization header is not the text of AWS_CONTAINER_AUTHORIZATION_TOKEN. Send that text"
                            + " without anything before or after it.");
        }
    }

    private AccessKey key(Role role) {
        return current.compute(role.name(), (name, key) -> {
            Instant soon = sessions.clock().instant().plus(RENEWED_BEFORE);
            boolean fresh = key != null
                    && key.expiration() != null
                    && soon.isBefore(key.expiration())
                    && sessions.keys().find(key.id()).isPresent();
            return fresh ? key : sessions.begin(role, SESSION_NAME, LIFETIME, null);
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Token, where STS says SessionToken; and the end is a text here, where Connect would send a number. */
    private record Credentials(
            String accessKeyId,
            String secretAccessKey,
            @Nullable String token,
            String expiration) {

        static Credentials of(AccessKey key) {
            return new Credentials(key.id(), key.secret(), key.sessionToken(), String.valueOf(key.expiration()));
        }
    }

    private record Problem(
            @JsonProperty("code") String code,
            @JsonProperty("message") String message) {}
}
