package kata.fake.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import kata.fake.http.ApiException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("UriTemplate")
class UriTemplateTest {

    private final UriTemplate user = UriTemplate.of("/users/{InstanceId}/{UserId}");
    private final UriTemplate tags = UriTemplate.of("/tags/{resourceArn}");

    @Test
    @DisplayName("Labels are found in the order of the template")
    void labels() {
        assertThat(user.match("/users/i/u").orElseThrow())
                .containsExactly(Map.entry("InstanceId", "i"), Map.entry("UserId", "u"));
    }

    @Test
    @DisplayName("An ARN with its slashes escaped is one label")
    void escapedArn() {
        assertThat(tags.match("/tags/arn%3Aaws%3Aconnect%3Ar%3Aa%3Ainstance%2Fi"))
                .contains(Map.of("resourceArn", "arn:aws:connect:r:a:instance/i"));
    }

    @Test
    @DisplayName("An ARN whose colons came raw is the same label")
    void rawColons() {
        assertThat(tags.match("/tags/arn:aws:connect:r:a:instance%2Fi"))
                .contains(Map.of("resourceArn", "arn:aws:connect:r:a:instance/i"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/users/i", "/users/i/u/", "/users/i/u/x", "/Users/i/u", "/users//u", "users/i/u", "*", ""})
    @DisplayName("Another path does not match")
    void otherPaths(String path) {
        assertThat(user.match(path)).isEmpty();
    }

    @Test
    @DisplayName("A malformed escape in a label is an error of the request")
    void malformedEscape() {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> tags.match("/tags/%zz"))
                .satisfies(e -> assertThat(e.code()).isEqualTo("InvalidRequestException"));
    }

    @Test
    @DisplayName("Segments that are no labels are counted")
    void literals() {
        assertThat(UriTemplate.of("/users/{InstanceId}/{UserId}/routing-profile")
                        .literals())
                .isEqualTo(user.literals() + 1);
    }

    @Test
    @DisplayName("A template without its first slash is refused")
    void needsASlash() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UriTemplate.of("users"))
                .withMessage("A URI template begins with '/', but this one is 'users'.");
    }
}
