package kata.fake.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kata.fake.exchange.Trace;
import kata.fake.http.ApiException;
import kata.fake.http.ApiRequest;
import kata.fake.http.Body;
import kata.fake.http.Headers;
import kata.fake.http.PercentEncoding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner.AuthLocation;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

@DisplayName("What the AWS SDK for Java's own signer signs")
class SdkSignerTest {

    private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");
    private static final int REQUESTS = 2_000;
    private static final String SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    private static final List<String> PIECES = List.of(
            "a", "B", "7", "-", ".", "_", "~", "é", "ß", "😀", " ", "+", "/", "%", "=", "&", "?", ":", "@", "!", "*",
            "'", "(", ")", ",", ";", "#", "users", "arn:aws", "..");
    private static final List<String> HEADER_PIECES = List.of("a", "B", "7", " ", "  ", "\t", ",", ";", "\"", "=", "é");

    private final long seed = Long.getLong("kata.seed", 20_260_105L);
    private final Random random = new Random(seed);
    private final AccessKeys keys = new AccessKeys(() -> NOW);
    private final Signatures signatures = Signatures.sigV4(keys, "us-west-2", () -> NOW);
    private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();

    SdkSignerTest() {
        keys.add(new AccessKey("AKIAIOSFODNN7EXAMPLE", SECRET, Verifier.ADA));
        keys.add(new AccessKey("ASIAIOSFODNN7EXAMPLE", SECRET, "token+/==", NOW.plusSeconds(900), Verifier.ADA));
        keys.add(new AccessKey("AKIAI44QH8DHBEXAMPLE", "je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY", Verifier.ADA));
    }

    @Test
    @DisplayName("in the headers is accepted, whatever the request")
    void headers(TestReporter reporter) {
        reporter.publishEntry("seed", String.valueOf(seed));
        for (int i = 0; i < REQUESTS; i++) {
            ApiRequest request = signed(AuthLocation.HEADER);
            assertThat(refusal(request))
                    .as("seed %s, request %s: %s", seed, i, request)
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("in the query is accepted, whatever the request")
    void query(TestReporter reporter) {
        reporter.publishEntry("seed", String.valueOf(seed));
        for (int i = 0; i < REQUESTS; i++) {
            ApiRequest request = signed(AuthLocation.QUERY_STRING);
            assertThat(refusal(request))
                    .as("seed %s, request %s: %s", seed, i, request)
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("is refused once any one thing of it has changed")
    void changed(TestReporter reporter) {
        reporter.publishEntry("seed", String.valueOf(seed));
        for (int i = 0; i < REQUESTS; i++) {
            AuthLocation where = random.nextBoolean() ? AuthLocation.HEADER : AuthLocation.QUERY_STRING;
            ApiRequest request = change(signed(where));
            assertThat(refusal(request))
                    .as("seed %s, request %s: %s", seed, i, request)
                    .isNotEmpty();
        }
    }

    private String refusal(ApiRequest request) {
        try {
            signatures.verify(request, new Trace());
            return "";
        } catch (ApiException e) {
            return e.code() + ": " + e.getMessage();
        }
    }

    private ApiRequest change(ApiRequest request) {
        String target = request.target();
        return switch (random.nextInt(6)) {
            case 0 ->
                new ApiRequest(
                        request.method().equals("GET") ? "POST" : "GET", target, request.headers(), request.body());
            case 1 -> new ApiRequest(request.method(), "/x" + target, request.headers(), request.body());
            case 2 ->
                new ApiRequest(
                        request.method(),
                        target + (target.contains("?") ? "&z" : "?z"),
                        request.headers(),
                        request.body());
            case 3 -> new ApiRequest(request.method(), target, request.headers(), Body.of(request.body() + "x"));
            case 4 -> new ApiRequest(request.method(), target, oneSignedHeaderChanged(request), request.body());
            default -> otherKey(request);
        };
    }

    private Headers oneSignedHeaderChanged(ApiRequest request) {
        return new Headers(request.headers().fields().stream()
                .map(field -> field.name().equalsIgnoreCase("host")
                        ? new Headers.Field(field.name(), field.value() + "0")
                        : field)
                .toList());
    }

    /** The request names a key whose secret is not the one that signed. */
    private static ApiRequest otherKey(ApiRequest request) {
        Headers headers = new Headers(request.headers().fields().stream()
                .map(field -> new Headers.Field(field.name(), named(field.value())))
                .toList());
        return new ApiRequest(request.method(), named(request.target()), headers, request.body());
    }

    private static String named(String text) {
        return text.replaceAll("A[KS]IAIOSFODNN7EXAMPLE", "AKIAI44QH8DHBEXAMPLE");
    }

    private ApiRequest signed(AuthLocation where) {
        SdkHttpRequest unsigned = request();
        byte[] body = unsigned.method() == SdkHttpMethod.GET ? new byte[0] : bytes(text(PIECES, 12));
        AwsCredentialsIdentity identity = random.nextBoolean()
                ? AwsCredentialsIdentity.create("AKIAIOSFODNN7EXAMPLE", SECRET)
                : AwsSessionCredentialsIdentity.create("ASIAIOSFODNN7EXAMPLE", SECRET, "token+/==");
        SignedRequest signed = signer.sign(request -> {
            request.identity(identity)
                    .request(unsigned)
                    .payload(ContentStreamProvider.fromByteArray(body))
                    .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "connect")
                    .putProperty(AwsV4HttpSigner.REGION_NAME, "us-west-2")
                    .putProperty(AwsV4HttpSigner.AUTH_LOCATION, where)
                    .putProperty(HttpSigner.SIGNING_CLOCK, Clock.fixed(signedAt(), ZoneOffset.UTC));
            if (where == AuthLocation.QUERY_STRING) {
                request.putProperty(
                        AwsV4HttpSigner.EXPIRATION_DURATION, Duration.ofSeconds(301 + random.nextInt(9_000)));
            }
        });
        return onTheWire(signed.request(), body);
    }

    private Instant signedAt() {
        return NOW.plusSeconds(random.nextInt(601) - 300L);
    }

    private static ApiRequest onTheWire(SdkHttpRequest request, byte[] body) {
        Headers headers = Headers.NONE;
        for (Map.Entry<String, List<String>> header : request.headers().entrySet()) {
            for (String value : header.getValue()) {
                headers = headers.plus(header.getKey(), value.strip());
            }
        }
        String query = request.encodedQueryParameters().map(text -> "?" + text).orElse("");
        return new ApiRequest(request.method().name(), request.encodedPath() + query, headers, Body.of(body));
    }

    private SdkHttpRequest request() {
        SdkHttpMethod[] methods = {SdkHttpMethod.GET, SdkHttpMethod.PUT, SdkHttpMethod.POST, SdkHttpMethod.DELETE};
        SdkHttpRequest.Builder request = SdkHttpRequest.builder()
                .method(methods[random.nextInt(methods.length)])
                .protocol("http")
                .host("127.0.0.1")
                .port(18_765)
                .encodedPath(path());
        for (int i = random.nextInt(4); i > 0; i--) {
            String name = "p" + text(PIECES, 2);
            for (int j = random.nextInt(3); j >= 0; j--) {
                request.appendRawQueryParameter(name, text(PIECES, 4));
            }
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            request.appendHeader("x-amz-meta-" + (char) ('a' + random.nextInt(3)), "v" + text(HEADER_PIECES, 6));
        }
        return request.build();
    }

    /** With dot segments and doubled slashes, but never above the root: there java.net.URI, which signs, goes astray. */
    private String path() {
        StringBuilder path = new StringBuilder();
        int depth = 0;
        for (int i = random.nextInt(4); i >= 0; i--) {
            String segment = text(PIECES, 3);
            if (segment.equals("..") && depth == 0) {
                segment = "top";
            }
            depth += segment.equals("..") ? -1 : segment.isEmpty() || segment.equals(".") ? 0 : 1;
            path.append('/').append(PercentEncoding.encode(segment));
        }
        return path.toString();
    }

    private String text(List<String> pieces, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
