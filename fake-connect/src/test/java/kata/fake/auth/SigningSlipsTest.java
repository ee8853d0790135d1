package kata.fake.auth;

import static kata.fake.auth.TestSigner.SCOPE;
import static kata.fake.auth.TestSigner.unsigned;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.UnaryOperator;
import kata.fake.http.ApiRequest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A signature that does not match a right canonical request is explained")
class SigningSlipsTest {

    private final Verifier verifier = new Verifier("connect", Instant.parse("2026-01-05T09:00:00Z"));

    @Test
    @DisplayName("by the string to sign")
    void stringToSign() {
        assertThat(toSign(text -> text + "\n"))
                .isEqualTo("The string to sign ends in a newline: nothing follows the hash.");
        assertThat(toSign(text -> text.replace("20260105T090000Z", "20260105")))
                .isEqualTo("The second line of the string to sign is the day alone: it is the whole time.");
        assertThat(toSign(text -> text.replace("us-east-1/connect", "connect/us-east-1")))
                .isEqualTo("The scope in the string to sign has service and region the wrong way round.");
        assertThat(toSign(text -> text.replace("/aws4_request", "")))
                .isEqualTo("The scope in the string to sign does not end in aws4_request.");
        assertThat(toSign(text -> text.replace("AWS4-HMAC-SHA256\n", "")))
                .isEqualTo("The string to sign lacks its first line, the algorithm.");
        assertThat(toSign(text -> text.replace(SCOPE, "AKIAIOSFODNN7EXAMPLE/" + SCOPE)))
                .isEqualTo("The scope in the string to sign begins with the access key ID: that stands in the"
                        + " credential alone.");
    }

    @Test
    @DisplayName("by the signing key")
    void signingKey() {
        String secret = Capture.SECRET;
        assertThat(chain(TestSigner.bytes(secret), SCOPE.split("/")))
                .isEqualTo("The signing key was made without 'AWS4' before the secret.");
        assertThat(chain(TestSigner.bytes("AWS4" + secret), "20260105", "us-east-1", "connect"))
                .isEqualTo("The signing key's chain lacks its last link, aws4_request.");
        assertThat(chain(TestSigner.bytes("AWS4" + secret), "20260106", "us-east-1", "connect", "aws4_request"))
                .isEqualTo("The signing key is of the day 20260106, the request of 20260105: take both in UTC, and a"
                        + " new key each day.");
        assertThat(chain(TestSigner.bytes("AWS4" + secret), "20260105", "us-east-1", "execute-api", "aws4_request"))
                .isEqualTo("The signing key is for the service 'execute-api', the scope says 'connect'.");
        assertThat(chain(TestSigner.bytes(secret)))
                .isEqualTo("The secret itself was used in the place of the signing key.");
    }

    @Test
    @DisplayName("by hexadecimal digits between the links of the signing key")
    void hexLinks() {
        byte[] key = TestSigner.bytes("AWS4" + Capture.SECRET);
        for (String link : SCOPE.split("/")) {
            key = TestSigner.bytes(TestSigner.hex(TestSigner.hmac(key, link)));
        }
        assertThat(chain(key)).isEqualTo("The signing key was made of hexadecimal digits: hand on the bytes.");
    }

    @Test
    @DisplayName("by the secret")
    void secret() {
        assertThat(secret(text -> text + "\n")).isEqualTo("The secret was used with a newline at its end.");
        assertThat(secret(text -> "")).isEqualTo("The secret was empty.");
        verifier.keys().add(new AccessKey("AKIDEXAMPLE", "another", Verifier.ADA));
        assertThat(secret(text -> "another"))
                .isEqualTo("The secret is that of the access key AKIDEXAMPLE, and the request names"
                        + " AKIAIOSFODNN7EXAMPLE.");
    }

    @Test
    @DisplayName("by the way it is written")
    void writing() {
        UnaryOperator<String> base64 =
                hex -> Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
        assertThat(signature(base64))
                .isEqualTo("The signature is right, but in Base64: write it in hexadecimal digits.");
        assertThat(signature(hex -> hex.toUpperCase(Locale.ROOT)))
                .isEqualTo("The signature is right, but in upper case: write it in lower-case hexadecimal digits.");
    }

    @Test
    @DisplayName("by another secret, if nothing else explains it")
    void unexplained() {
        assertThat(secret(text -> "quite another"))
                .isEqualTo("No known slip explains it: most likely the secret differs.");
    }

    private String toSign(UnaryOperator<String> slip) {
        return diagnosis(TestSigner.toSign(slip), unsigned("GET", "/a", ""), "host;x-amz-date");
    }

    private String secret(UnaryOperator<String> slip) {
        return diagnosis(TestSigner.secret(slip), unsigned("GET", "/a", ""), "host;x-amz-date");
    }

    private String signature(UnaryOperator<String> slip) {
        return diagnosis(TestSigner.signature(slip), unsigned("GET", "/a", ""), "host;x-amz-date");
    }

    /** The diagnosis of a signature that was made with the key at the end of this chain. */
    private String chain(byte[] start, String... links) {
        byte[] key = start;
        for (String link : links) {
            key = TestSigner.hmac(key, link);
        }
        ApiRequest request = unsigned("GET", "/a", "");
        verifier.verify(TestSigner.right().sign(request));
        String toSign = String.valueOf(verifier.decisions().stringToSign());
        return verifier.diagnosis(
                TestSigner.authorized(request, "host;x-amz-date", TestSigner.hex(TestSigner.hmac(key, toSign))));
    }

    private String diagnosis(TestSigner signer, ApiRequest request, String signedHeaders) {
        return verifier.diagnosis(signer.sign(request, signedHeaders));
    }
}
