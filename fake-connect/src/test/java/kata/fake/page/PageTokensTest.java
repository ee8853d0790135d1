package kata.fake.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import kata.fake.FakeClock;
import kata.fake.http.ApiException;
import kata.fake.random.SharedRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PageTokens")
class PageTokensTest {

    private static final String NOT_ISSUED_HERE = "This nextToken was not issued here. Send the NextToken of the page"
            + " before, character by character, and percent-encoded.";

    private final FakeClock clock = new FakeClock(Instant.parse("2026-01-05T09:00:00Z"));
    private final PageTokens tokens = new PageTokens(clock, new SharedRandom(new Random(1)));

    @Test
    @DisplayName("A token leads back to the ID it was issued at")
    void opens() {
        assertThat(tokens.open("scope", tokens.issue("scope", "last"))).isEqualTo("last");
    }

    @Test
    @DisplayName("Two tokens for the same place differ")
    void unique() {
        assertThat(tokens.issue("scope", "last")).isNotEqualTo(tokens.issue("scope", "last"));
    }

    @Test
    @DisplayName("A token for other arguments is refused with advice")
    void otherScope() {
        String token = tokens.issue("ListQueues[queueTypes=AGENT]", "last");
        assertRefused(
                "ListQueues[]",
                token,
                "This nextToken was issued for another operation or for other arguments."
                        + " Keep all arguments but nextToken as they were on the first page.");
    }

    @Test
    @DisplayName("A token is good for 24 hours to the second")
    void goodForADay() {
        String token = tokens.issue("scope", "last");
        clock.advance(Duration.ofHours(24));
        assertThat(tokens.open("scope", token)).isEqualTo("last");
    }

    @Test
    @DisplayName("A token older than 24 hours is refused with both times")
    void expired() {
        String token = tokens.issue("scope", "last");
        clock.advance(Duration.ofHours(24).plusMillis(1));
        assertRefused(
                "scope",
                token,
                "This nextToken has expired: it was issued at 2026-01-05T09:00:00Z"
                        + " and was good for 24 hours. Begin again without a nextToken.");
    }

    @Test
    @DisplayName("A token with one character changed is refused")
    void damaged() {
        String token = tokens.issue("scope", "last");
        String damaged = (token.startsWith("A") ? "B" : "A") + token.substring(1);
        assertRefused("scope", damaged, NOT_ISSUED_HERE);
    }

    @Test
    @DisplayName("A token of another server is refused")
    void foreign() {
        PageTokens others = new PageTokens(clock, new SharedRandom(new Random(2)));
        assertRefused("scope", others.issue("scope", "last"), NOT_ISSUED_HERE);
    }

    @Test
    @DisplayName("Text that is no token at all is refused")
    void garbage() {
        assertRefused("scope", "page 2", NOT_ISSUED_HERE);
    }

    private void assertRefused(String scope, String token, String message) {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> tokens.open(scope, token))
                .withMessage(message)
                .satisfies(e -> assertThat(e.status() + " " + e.code()).isEqualTo("400 InvalidToken"));
    }
}
