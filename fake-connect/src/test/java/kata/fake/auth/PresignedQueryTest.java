package kata.fake.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import kata.fake.http.ApiRequest;
import kata.fake.http.Body;
import kata.fake.http.Headers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A presigned URL")
class PresignedQueryTest {

    private static final String CREDENTIAL = "AKIAIOSFODNN7EXAMPLE%2F20260105%2Fus-east-1%2Fconnect%2Faws4_request";
    private static final String QUERY = "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=" + CREDENTIAL
            + "&X-Amz-Date=20260105T090000Z&X-Amz-Expires=90&X-Amz-SignedHeaders=host";

    private final Verifier verifier = new Verifier("connect", Instant.parse("2026-01-05T09:00:00Z"));
    private String signature = "";

    @BeforeEach
    void sign() {
        verifier.refuse(request(QUERY + "&X-Amz-Signature=0"));
        byte[] key = TestSigner.bytes("AWS4" + Capture.SECRET);
        for (String link : TestSigner.SCOPE.split("/")) {
            key = TestSigner.hmac(key, link);
        }
        String toSign = String.valueOf(verifier.decisions().stringToSign());
        signature = "&X-Amz-Signature=" + TestSigner.hex(TestSigner.hmac(key, toSign));
    }

    @Test
    @DisplayName("is good to its last second")
    void good() {
        verifier.clock().advance(Duration.ofSeconds(90));
        assertThat(verifier.verify(request(QUERY + signature))).isEqualTo(Verifier.ADA);
    }

    @Test
    @DisplayName("is good wherever in the query its signature stands")
    void signatureFirst() {
        assertThat(verifier.verify(request(signature.substring(1) + "&" + QUERY)))
                .isEqualTo(Verifier.ADA);
    }

    @Test
    @DisplayName("is good no more after that")
    void expired() {
        verifier.clock().advance(Duration.ofSeconds(91));
        assertThat(verifier.error(request(QUERY + signature)))
                .isEqualTo("403 InvalidSignatureException: Signature expired: 20260105T090000Z is now earlier than"
                        + " 20260105T090001Z (20260105T090131Z - 90 sec.)");
        assertThat(verifier.decisions().diagnosis())
                .isEqualTo("The presigned URL was good until 2026-01-05T09:01:30Z, and it is 2026-01-05T09:01:31Z.");
    }

    @Test
    @DisplayName("names each parameter that it lacks")
    void missing() {
        assertThat(verifier.error(request("X-Amz-Credential=" + CREDENTIAL + "&X-Amz-Date=d&X-Amz-Signature=s")))
                .isEqualTo("403 IncompleteSignatureException: AWS query-string parameters must include"
                        + " 'X-Amz-Algorithm'. Re-examine the query-string parameters. AWS query-string parameters must"
                        + " include 'X-Amz-SignedHeaders'. Re-examine the query-string parameters.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "604801", "-1", "x", ""})
    @DisplayName("lasts from one second to seven days")
    void expires(String seconds) {
        assertThat(verifier.error(request(QUERY.replace("Expires=90", "Expires=" + seconds) + signature)))
                .isEqualTo("403 IncompleteSignatureException: X-Amz-Expires must be a number of seconds from 1 to"
                        + " 604800. Got '" + seconds + "'.");
    }

    @Test
    @DisplayName("may carry a query that does not decode, which only its signature sees")
    void malformedEscape() {
        assertThat(verifier.error(request("x=%zz&y=%FF")))
                .isEqualTo("403 MissingAuthenticationTokenException: Missing Authentication Token");
        assertThat(verifier.decisions().canonicalRequest()).contains("\nx=%25zz&y=%FF\n");
    }

    private static ApiRequest request(String query) {
        return new ApiRequest("GET", "/instance?" + query, Headers.NONE.plus("Host", "127.0.0.1:8080"), Body.EMPTY);
    }
}
