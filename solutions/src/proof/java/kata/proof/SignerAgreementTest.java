package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kata.auth.AuthorizationHeader;
import kata.auth.CanonicalRequest;
import kata.auth.CanonicalRequest.Header;
import kata.auth.SigningKey;
import kata.auth.StringToSign;
import kata.http.ResourceUri;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/** Steps 2 to 5 of kata-auth, put together, against the signer of the AWS SDK for Java. */
@DisplayName("The signature of the solutions")
class SignerAgreementTest {

    private static final int REQUESTS = 3_000;
    private static final String SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    private static final List<String> PIECES = List.of(
            "a",
            "Z",
            "0",
            "-",
            ".",
            "_",
            "~",
            "é",
            "ß",
            "漢",
            "😀",
            " ",
            "+",
            "/",
            "%",
            "=",
            "&",
            "?",
            ":",
            "@",
            "!",
            "*",
            "'",
            "(",
            ")",
            ",",
            ";",
            "#",
            "arn:aws:connect:us-east-1:123456789012:instance/");
    private static final List<String> HEADER_PIECES = List.of("a", "B", "7", " ", "  ", ",", ";", "=", "\"", ":");

    private final Random random = new Random(KataProject.seed());
    private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();

    /**
     * One request and how it is to be signed.
     *
     * @param unsigned as it would be sent, without the headers that a signer adds
     */
    private record Case(
            SdkHttpRequest unsigned, byte[] body, Instant at, String region, AwsCredentialsIdentity caller) {}

    @Test
    @DisplayName("is the one of the AWS SDK for Java, for thousands of requests drawn from the seed")
    void agreesWithTheSdk() {
        for (int i = 0; i < REQUESTS; i++) {
            Case drawn = draw();
            SdkHttpRequest signed = signedBySdk(drawn);
            String theirs = signed.firstMatchingHeader("Authorization").orElseThrow();

            assertThat(signedBySolutions(drawn, signed, AuthorizationHeader.parse(theirs)))
                    .as("-Dkata.seed=%s, request %s: %s", KataProject.seed(), i, drawn)
                    .isEqualTo(theirs);
        }
    }

    @Test
    @DisplayName("covers what makes signing hard: encoded ARNs, repeated parameters, UTF-8 and session tokens")
    void drawsWhatIsHard() {
        List<Case> drawn = Stream.generate(this::draw).limit(REQUESTS).toList();

        assertThat(drawn)
                .as("-Dkata.seed=%s", KataProject.seed())
                .anyMatch(one -> one.unsigned().encodedPath().contains("arn%3Aaws"))
                .anyMatch(one ->
                        one.unsigned().rawQueryParameters().values().stream().anyMatch(values -> values.size() > 1))
                .anyMatch(one -> new String(one.body(), StandardCharsets.UTF_8).contains("漢"))
                .anyMatch(one -> one.caller() instanceof AwsSessionCredentialsIdentity);
    }

    /** What the solutions put into the header, if they are told which headers to sign. */
    private static String signedBySolutions(Case drawn, SdkHttpRequest request, AuthorizationHeader asked) {
        String query = request.encodedQueryParameters().map(text -> "?" + text).orElse("");
        String canonicalRequest = CanonicalRequest.of(
                request.method().name(),
                request.encodedPath() + query,
                headers(request, asked.signedHeaders()),
                CanonicalRequest.hash(drawn.body()));
        String scope = StringToSign.scope(drawn.at(), drawn.region(), "connect");
        String stringToSign = StringToSign.of(drawn.at(), drawn.region(), "connect", canonicalRequest);
        byte[] key = SigningKey.of(SECRET, scope.substring(0, 8), drawn.region(), "connect");
        String signature = SigningKey.sign(key, stringToSign);
        return new AuthorizationHeader(drawn.caller().accessKeyId(), scope, asked.signedHeaders(), signature).format();
    }

    private static List<Header> headers(SdkHttpRequest request, List<String> names) {
        return request.headers().entrySet().stream()
                .filter(header -> names.stream().anyMatch(header.getKey()::equalsIgnoreCase))
                .flatMap(header -> header.getValue().stream().map(value -> new Header(header.getKey(), value)))
                .toList();
    }

    private SdkHttpRequest signedBySdk(Case drawn) {
        return (SdkHttpRequest) signer.sign(request -> request.identity(drawn.caller())
                        .request(drawn.unsigned())
                        .payload(ContentStreamProvider.fromByteArray(drawn.body()))
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "connect")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, drawn.region())
                        .putProperty(HttpSigner.SIGNING_CLOCK, Clock.fixed(drawn.at(), ZoneOffset.UTC)))
                .request();
    }

    private Case draw() {
        String token = "token+/==" + random.nextInt(1000);
        return new Case(
                request(),
                text(PIECES, 12).getBytes(StandardCharsets.UTF_8),
                Instant.ofEpochSecond(1_790_000_000L + random.nextInt(200_000_000), random.nextInt(1_000_000_000)),
                one(List.of("us-east-1", "eu-west-2", "ap-southeast-2")),
                random.nextBoolean()
                        ? AwsCredentialsIdentity.create("AKIAIOSFODNN7EXAMPLE", SECRET)
                        : AwsSessionCredentialsIdentity.create("ASIAIOSFODNN7EXAMPLE", SECRET, token));
    }

    private SdkHttpRequest request() {
        SdkHttpRequest.Builder request = SdkHttpRequest.builder()
                .method(one(List.of(SdkHttpMethod.GET, SdkHttpMethod.PUT, SdkHttpMethod.POST, SdkHttpMethod.DELETE)))
                .protocol("https")
                .host("connect.us-east-1.amazonaws.com")
                .encodedPath(path());
        for (int i = random.nextInt(4); i > 0; i--) {
            String name = "p" + text(PIECES, 2);
            IntStream.rangeClosed(0, random.nextInt(3))
                    .forEach(value -> request.appendRawQueryParameter(name, text(PIECES, 4)));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            request.appendHeader("X-Amz-Meta-" + one(List.of("A", "b", "C")), "v" + text(HEADER_PIECES, 6));
        }
        return request.build();
    }

    /** Doubled slashes and single dots come up; ".." does not, since the SDK itself goes astray above the root. */
    private String path() {
        return IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(i -> ResourceUri.encode(text(PIECES, 3).replace("..", "dots")))
                .collect(Collectors.joining("/", "/", random.nextBoolean() ? "/" : ""));
    }

    private String text(List<String> pieces, int most) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> one(pieces))
                .collect(Collectors.joining());
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
