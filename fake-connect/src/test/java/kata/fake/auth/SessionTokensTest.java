package kata.fake.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A session token")
class SessionTokensTest {

    private static final String INVALID =
            "403 UnrecognizedClientException: The security token included in the request is invalid.";

    private final Capture session = Capture.of("boto3_126-ListInstances-session.txt");
    private final Capture longTerm = Capture.of("awscli2_9-ListInstances.txt");

    @Test
    @DisplayName("has to be the one that came with the key")
    void wrong() {
        Verifier verifier = Verifier.at(session);
        assertThat(verifier.error(session.with(Capture.TOKEN, "other").request()))
                .isEqualTo(INVALID);
        assertThat(verifier.decisions().diagnosis())
                .isEqualTo("The session token is not the one that was given out with the key ASIAIOSFODNN7EXAMPLE.");
    }

    @Test
    @DisplayName("has to be there with a temporary key")
    void missing() {
        Verifier verifier = Verifier.at(longTerm);
        assertThat(verifier.error(longTerm.with("AKIA", "ASIA").request())).isEqualTo(INVALID);
        assertThat(verifier.decisions().diagnosis())
                .isEqualTo("The key ASIAIOSFODNN7EXAMPLE is a temporary one, and the request carries no session"
                        + " token.");
    }

    @Test
    @DisplayName("has no place beside a long-term key")
    void needless() {
        Verifier verifier = Verifier.at(session);
        assertThat(verifier.error(session.with("ASIA", "AKIA").request())).isEqualTo(INVALID);
        assertThat(verifier.decisions().diagnosis())
                .isEqualTo("The key AKIAIOSFODNN7EXAMPLE has no session token, but the request carries one.");
    }

    @Test
    @DisplayName("is good no more from the second at which its key expires")
    void expired() {
        Verifier verifier = Verifier.at(session);
        Instant end = Instant.parse("2026-11-22T23:36:48Z");
        verifier.keys().add(new AccessKey("ASIAIOSFODNN7EXAMPLE", Capture.SECRET, Capture.TOKEN, end, Verifier.ADA));
        assertThat(verifier.error(session.request()))
                .isEqualTo("403 ExpiredTokenException: The security token included in the request is expired");
        assertThat(verifier.decisions().diagnosis())
                .isEqualTo("The temporary key ASIAIOSFODNN7EXAMPLE expired at 2026-11-22T23:36:48Z. Ask for a new one"
                        + " before that.");
    }

    @Test
    @DisplayName("is remembered as expired for twelve hours, and is an unknown one after that")
    void forgotten() {
        Verifier verifier = Verifier.at(session);
        AccessKey other = new AccessKey("AKIDEXAMPLE", "secret", Verifier.ADA);
        verifier.clock().advance(Duration.ofHours(12));
        verifier.keys().add(other);
        assertThat(verifier.keys().find("ASIAIOSFODNN7EXAMPLE")).isPresent();
        verifier.clock().advance(Duration.ofHours(1));
        verifier.keys().add(other);
        assertThat(verifier.keys().find("ASIAIOSFODNN7EXAMPLE")).isEmpty();
    }

    @Test
    @DisplayName("is not shown where a key is printed, and the secret neither")
    void printed() {
        AccessKey key = new AccessKey("ASIA1", "secret", "token", Instant.EPOCH, Verifier.ADA);
        assertThat(key)
                .hasToString("AccessKey[id=ASIA1, expiration=1970-01-01T00:00:00Z,"
                        + " caller=arn:aws:iam::123456789012:user/ada]");
    }

    @Test
    @DisplayName("does not make up for an empty secret")
    void emptySecret() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AccessKey("ASIA1", "", "token", Instant.EPOCH, Verifier.ADA))
                .withMessage("An access key needs an ID and a secret, and one of the two is empty.");
    }
}
