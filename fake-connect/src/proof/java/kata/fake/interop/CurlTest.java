package kata.fake.interop;

import static kata.fake.store.SampleContactCentre.BASIC;
import static kata.fake.store.SampleContactCentre.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import kata.fake.FakeConnect;
import kata.fake.junit.FakeConnectExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;

/** curl signs and leaves the rest to its user: it knows no pages, no exceptions and no second try. */
@DisplayName("curl with --aws-sigv4")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "The scenarios are a shell script.")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class CurlTest {

    @RegisterExtension
    final FakeConnectExtension connect = FakeConnectExtension.with(
            settings -> settings.signatures(true).policies(true).throttling(true));

    @BeforeAll
    static void installed() {
        Tool.CURL.program();
    }

    @Test
    @DisplayName("It lists the users in two pages, the second with the token of the first")
    void pages() {
        assertThat(admin("pages").lines()).hasSize(12).startsWith("ada").endsWith("zoe");
        assertThat(connect.exchanges()).hasSize(2);
    }

    @Test
    @DisplayName("It creates, describes, moves and deletes a user")
    void changes() {
        assertThat(admin("changes"))
                .containsSubsequence(
                        "\"FirstName\":\"Zoë \\\"K\\\" & Co\"",
                        "\"RoutingProfileId\":\"" + BASIC + "\"",
                        "\"RoutingProfileId\":\"" + SUPPORT + "\"",
                        "There is a user named 'kay'",
                        "409",
                        "200",
                        "There is no user",
                        "404");
    }

    @Test
    @DisplayName("It tags, with an ARN in the path that the signature encodes twice")
    void tags() {
        assertThat(admin("tags"))
                .containsSubsequence(
                        "200",
                        "{\"tags\":{\"cost centre\":\"a+b=c/d\",\"team\":\"Zoë & Co\"}}",
                        "200",
                        "{\"tags\":{}}");
    }

    @Test
    @DisplayName("If it signs a path that it did not encode twice, the fake names the slip")
    void encodedOnce() {
        admin("tags");
        assertThat(connect.exchanges().get(0))
                .satisfiesAnyOf(
                        exchange -> assertThat(exchange.reply().status()).isEqualTo(200),
                        exchange -> assertThat(exchange.decisions().diagnosis())
                                .endsWith(
                                        "The path was signed as it stands in the request line: encode it a second time."));
    }

    @Test
    @DisplayName("It assumes a role, and its session may look and change nothing")
    void session() {
        assertThat(admin("session"))
                .containsSubsequence(
                        "\"Username\":\"ada\"",
                        "200",
                        "User: arn:aws:sts::123456789012:assumed-role/Reporting/interop is not authorized to perform:"
                                + " connect:UpdateUserRoutingProfile",
                        "403");
    }

    @Test
    @DisplayName("A wrong secret is answered with 403")
    void wrongSecret() {
        assertThat(play("describe", Setting.wrongSecret(connect.fake())))
                .containsSubsequence("{\"Message\":\"The request signature we calculated does not match", "403");
    }

    @Test
    @DisplayName("A denied action is answered with 403")
    void denied() {
        assertThat(play("move", Setting.reader(connect.fake())))
                .containsSubsequence("{\"Message\":\"User: arn:aws:iam::123456789012:user/reader is not", "403");
    }

    @Test
    @DisplayName("The sixth of six quick calls is turned down, and it does not try again")
    void burst() {
        try (FakeConnect fake = RealClientContract.strict(new WaitingClock(List::of))) {
            assertThat(play("burst", Setting.admin(fake)).lines())
                    .containsExactly("200", "200", "200", "200", "200", "429");
        }
    }

    private String admin(String scenario) {
        return play(scenario, Setting.admin(connect.fake()));
    }

    private static String play(String scenario, Setting setting) {
        return Command.run(Folders.PROGRAMS, setting.environment(), List.of("sh", "curl.sh", scenario))
                .output();
    }
}
