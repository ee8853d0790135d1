package kata.fake.auth;

import static kata.fake.auth.TestSigner.SCOPE;
import static kata.fake.auth.TestSigner.unsigned;
import static kata.fake.auth.TestSigner.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import kata.fake.http.ApiRequest;
import kata.fake.http.Body;
import kata.fake.http.Headers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Signature Version 4")
class SigV4Test {

    private static final ApiRequest GET = unsigned("GET", "/instance", "");
    private static final String EMPTY_HASH = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private static final String SIGNATURE = "0".repeat(64);

    private final Verifier verifier = new Verifier("connect", Instant.parse("2026-01-05T09:00:00Z"));

    @Test
    @DisplayName("tells who signed")
    void caller() {
        assertThat(verifier.verify(TestSigner.right().sign(GET))).isEqualTo(Verifier.ADA);
    }

    @Test
    @DisplayName("writes down the two texts for a request that it accepts, and no diagnosis")
    void trace() {
        verifier.verify(TestSigner.right().sign(GET));
        assertThat(verifier.decisions().canonicalRequest())
                .isEqualTo("GET\n/instance\n\nhost:127.0.0.1:8080\nx-amz-date:20260105T090000Z\n\nhost;x-amz-date\n"
                        + EMPTY_HASH);
        assertThat(verifier.decisions().stringToSign()).startsWith("AWS4-HMAC-SHA256\n20260105T090000Z\n" + SCOPE);
        assertThat(verifier.decisions().diagnosis()).isNull();
    }

    @Test
    @DisplayName("writes down what could have been signed where nothing was")
    void traceOfAnUnsignedRequest() {
        verifier.refuse(new ApiRequest("GET", "/instance", Headers.NONE.plus("Host", "a"), Body.EMPTY));
        assertThat(verifier.decisions().canonicalRequest())
                .isEqualTo("GET\n/instance\n\nhost:a\n\nhost\n" + EMPTY_HASH);
        assertThat(verifier.decisions().stringToSign()).startsWith("AWS4-HMAC-SHA256\n20260105T090000Z\n" + SCOPE);
    }

    @Test
    @DisplayName("asks for a signature")
    void missing() {
        assertThat(verifier.error(GET))
                .isEqualTo("403 MissingAuthenticationTokenException: Missing Authentication Token");
    }

    @Test
    @DisplayName("answers a wrong signature with the two texts that it expected")
    void mismatch() {
        String error = verifier.error(TestSigner.authorized(GET, "host;x-amz-date", SIGNATURE));
        assertThat(error)
                .isEqualTo("403 InvalidSignatureException: The request signature we calculated does not match the"
                        + " signature you provided. Check your AWS Secret Access Key and signing method. Consult the"
                        + " service documentation for details.\n\nThe Canonical String for this request should have"
                        + " been\n'" + verifier.decisions().canonicalRequest()
                        + "'\n\nThe String-to-Sign should have been\n'"
                        + verifier.decisions().stringToSign() + "'\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AWS4-HMAC-SHA256 Credential=c, SignedHeaders=host"
                        + "|Authorization header requires 'Signature' parameter.",
                "AWS4-HMAC-SHA256 Signature=s"
                        + "|Authorization header requires 'Credential' parameter."
                        + " Authorization header requires 'SignedHeaders' parameter.",
                "AWS4-HMAC-SHA256"
                        + "|Authorization header requires 'Credential' parameter. Authorization header requires"
                        + " 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter.",
            })
    @DisplayName("names each part that the Authorization header lacks")
    void missingParts(String header, String sentences) {
        assertThat(verifier.error(with(GET, header)))
                .startsWith("403 IncompleteSignatureException: " + sentences
                        + " (Hashed with SHA-256 and encoded with Base64) Authorization=");
    }

    @Test
    @DisplayName("asks for a time")
    void missingDate() {
        ApiRequest request = new ApiRequest("GET", "/instance", Headers.NONE.plus("Host", "a"), Body.EMPTY);
        assertThat(verifier.error(TestSigner.authorized(request, "host", SIGNATURE)))
                .startsWith("403 IncompleteSignatureException: Authorization header requires existence of either a"
                        + " 'X-Amz-Date' or a 'Date' header. (Hashed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer abc", "AWS4-HMAC-SHA256, Credential=c", "AWS4-HMAC-SHA256 Credential"})
    @DisplayName("answers what is no key=value pair with a hash of the header")
    void notAPair(String header) {
        assertThat(verifier.error(with(GET, header)))
                .isEqualTo("403 IncompleteSignatureException: Invalid key=value pair (missing equal-sign) in"
                        + " Authorization header (hashed with SHA-256 and encoded with Base64): '"
                        + Base64.getEncoder().encodeToString(TestSigner.sha256(header)) + "'.");
    }

    @ParameterizedTest
    @CsvSource({"AWS4-HMAC-SHA512", "AWS4-ECDSA-P256-SHA256", "aws4-hmac-sha256"})
    @DisplayName("knows one algorithm")
    void algorithm(String algorithm) {
        String header = algorithm + " Credential=k/" + SCOPE + ", SignedHeaders=host, Signature=s";
        assertThat(verifier.error(with(GET, header)))
                .isEqualTo("403 IncompleteSignatureException: Unsupported AWS 'algorithm': '" + algorithm + "'.");
    }

    @Test
    @DisplayName("answers a secret in the place of the access key ID as AWS does, and suspects that they are swapped")
    void swapped() {
        ApiRequest request = signedFor("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY/" + SCOPE);
        assertThat(verifier.error(request))
                .isEqualTo("403 IncompleteSignatureException: Credential must have exactly 5 slash-delimited elements,"
                        + " e.g. keyid/date/region/service/term, got 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY/"
                        + SCOPE + "'");
        assertThat(verifier.decisions().diagnosis())
                .isEqualTo("The credential has 7 elements between its slashes instead of 5. An access key ID holds no"
                        + " slash and a secret may: are the two swapped?");
    }

    @Test
    @DisplayName("knows a secret without slashes too when it stands in the place of the access key ID")
    void swappedWithoutSlashes() {
        verifier.keys().add(new AccessKey("AKIDEXAMPLE", "secret", Verifier.ADA));
        assertThat(verifier.diagnosis(signedFor("secret/" + SCOPE)))
                .isEqualTo("A secret access key stands where the access key ID belongs: the two are swapped.");
    }

    @Test
    @DisplayName("asks for the host to be signed")
    void unsignedHost() {
        assertThat(verifier.error(TestSigner.authorized(GET, "x-amz-date", SIGNATURE)))
                .isEqualTo("403 InvalidSignatureException: 'Host' or ':authority' must be a 'SignedHeader' in the AWS"
                        + " Authorization.");
    }

    @Test
    @DisplayName("asks for the session token to be signed, and says when to add it")
    void unsignedToken() {
        ApiRequest request = new ApiRequest(
                "GET", "/instance", GET.headers().plus("X-Amz-Security-Token", Capture.TOKEN), Body.EMPTY);
        assertThat(verifier.error(TestSigner.authorized(request, "host;x-amz-date", SIGNATURE)))
                .isEqualTo("403 InvalidSignatureException: 'X-Amz-Security-Token' must be a 'SignedHeader' in the AWS"
                        + " Authorization.");
        assertThat(verifier.decisions().diagnosis())
                .isEqualTo("The header X-Amz-Security-Token was left out of SignedHeaders. Every x-amz-* header must be"
                        + " signed: add the session token before the request is signed, not after.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20260104/us-east-1/connect/aws4_request|Date in Credential scope does not match YYYYMMDD from ISO-8601"
                        + " version of date from HTTP: '20260104' != '20260105', from '20260105T090000Z'.",
                "20260105/eu-west-2/connect/aws4_request|Credential should be scoped to a valid Region, not"
                        + " 'eu-west-2'.",
                "20260105/us-east-1/execute-api/aws4_request|Credential should be scoped to correct service:"
                        + " 'connect'.",
                "20260105/us-east-1/connect/aws4|Credential should be scoped with a valid terminator: 'aws4_request'"
            })
    @DisplayName("checks each part of the credential scope")
    void scope(String scope, String message) {
        assertThat(verifier.error(signedFor("AKIAIOSFODNN7EXAMPLE/" + scope)))
                .isEqualTo("403 InvalidSignatureException: " + message);
    }

    @Test
    @DisplayName("turns down a key that it does not know")
    void unknownKey() {
        assertThat(verifier.error(signedFor("AKIDEXAMPLE/" + SCOPE)))
                .isEqualTo("403 UnrecognizedClientException: The security token included in the request is invalid.");
        assertThat(verifier.decisions().diagnosis()).isEqualTo("This server knows no access key 'AKIDEXAMPLE'.");
    }

    @ParameterizedTest
    @CsvSource({"-300", "300", "0"})
    @DisplayName("accepts a time up to five minutes off")
    void withinTheWindow(long seconds) {
        verifier.clock().advance(Duration.ofSeconds(seconds));
        assertThat(verifier.verify(TestSigner.right().sign(GET))).isEqualTo(Verifier.ADA);
    }

    @Test
    @DisplayName("turns down a time more than five minutes ago")
    void expired() {
        verifier.clock().advance(Duration.ofSeconds(301));
        assertThat(verifier.error(TestSigner.right().sign(GET)))
                .isEqualTo("403 InvalidSignatureException: Signature expired: 20260105T090000Z is now earlier than"
                        + " 20260105T090001Z (20260105T090501Z - 5 min.)");
    }

    @Test
    @DisplayName("turns down a time more than five minutes ahead")
    void notYet() {
        verifier.clock().advance(Duration.ofSeconds(-301));
        assertThat(verifier.error(TestSigner.right().sign(GET)))
                .isEqualTo("403 InvalidSignatureException: Signature not yet current: 20260105T090000Z is still later"
                        + " than 20260105T085959Z (20260105T085459Z + 5 min.)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PT7M3S|The request's time 2026-01-05T09:00:00Z is 0 h 7 min 3 s behind the server's"
                        + " 2026-01-05T09:07:03Z.",
                "PT-5H-2S|The request's time 2026-01-05T09:00:00Z is 5 h 0 min 2 s ahead of the server's"
                        + " 2026-01-05T03:59:58Z. Is it local time? Write it in UTC.",
                "P2D|The request's time 2026-01-05T09:00:00Z is 2 d 0 h behind the server's 2026-01-07T09:00:00Z."
            })
    @DisplayName("says how far off a time is, and whether it looks like local time")
    void timeZone(Duration move, String diagnosis) {
        verifier.clock().advance(move);
        assertThat(verifier.diagnosis(TestSigner.right().sign(GET))).isEqualTo(diagnosis);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-05T09:00:00Z", "20260105T090000+0100", "20260105", "20260105T250000Z", "20260230T090000Z"})
    @DisplayName("asks for a time in ISO 8601's basic form")
    void malformedDate(String date) {
        Headers headers = Headers.NONE.plus("Host", "a").plus("X-Amz-Date", date);
        ApiRequest request = new ApiRequest("GET", "/instance", headers, Body.EMPTY);
        assertThat(verifier.error(TestSigner.authorized(request, "host;x-amz-date", SIGNATURE)))
                .isEqualTo("403 IncompleteSignatureException: Date must be in ISO-8601 'basic format'. Got '" + date
                        + "'.");
    }

    @ParameterizedTest
    @CsvSource({"'Mon, 5 Jan 2026 09:00:00 GMT'", "20260105T090000Z"})
    @DisplayName("takes the Date header where there is no X-Amz-Date")
    void dateHeader(String date) {
        Headers headers = Headers.NONE.plus("Host", "a").plus("Date", date);
        ApiRequest request = new ApiRequest("GET", "/instance", headers, Body.EMPTY);
        assertThat(verifier.verify(TestSigner.right().sign(request, "date;host")))
                .isEqualTo(Verifier.ADA);
    }

    private static ApiRequest signedFor(String credential) {
        return with(
                GET,
                "AWS4-HMAC-SHA256 Credential=" + credential + ", SignedHeaders=host;x-amz-date, Signature="
                        + SIGNATURE);
    }
}
