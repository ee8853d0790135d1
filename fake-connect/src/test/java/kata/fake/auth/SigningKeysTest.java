package kata.fake.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The signing keys that were made before")
class SigningKeysTest {

    private static final CredentialScope TODAY =
            new CredentialScope("20260105", "us-east-1", "connect", "aws4_request");
    private static final CredentialScope TOMORROW =
            new CredentialScope("20260106", "us-east-1", "connect", "aws4_request");

    private final SigningKeys keys = new SigningKeys();

    @Test
    @DisplayName("One is not made twice for the same secret and scope")
    void again() {
        assertThat(keys.of("secret", TODAY)).isSameAs(keys.of("secret", TODAY));
    }

    @Test
    @DisplayName("Another secret has another one")
    void otherSecret() {
        assertThat(keys.of("other", TODAY).sign("text"))
                .isEqualTo(SigningKey.of("other", TODAY).sign("text"))
                .isNotEqualTo(keys.of("secret", TODAY).sign("text"));
    }

    @Test
    @DisplayName("Another day has another one")
    void otherDay() {
        assertThat(keys.of("secret", TOMORROW).sign("text"))
                .isNotEqualTo(keys.of("secret", TODAY).sign("text"));
    }

    @Test
    @DisplayName("One signs the same text alike, whatever it signed in between")
    void unchanged() {
        SigningKey key = keys.of("secret", TODAY);
        String first = key.sign("text");
        key.sign("another text");
        assertThat(key.sign("text")).isEqualTo(first);
    }

    @Test
    @DisplayName("There are never more than a thousand, however many secrets come")
    void bounded() {
        IntStream.range(0, 3 * SigningKeys.MOST).forEach(i -> keys.of("secret" + i, TODAY));
        assertThat(keys.size()).isBetween(1, SigningKeys.MOST);
    }
}
