package kata.fake.interop;

import static kata.fake.store.SampleContactCentre.BASIC;
import static kata.fake.store.SampleContactCentre.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import kata.fake.FakeConnect;
import kata.fake.exchange.Exchange;
import kata.fake.junit.FakeConnectExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What must come of it when a client that nobody here wrote calls the fake, with every strictness on. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
abstract class RealClientContract {

    private static final String DENIED =
            " is not authorized to perform: connect:UpdateUserRoutingProfile on resource: ";

    @RegisterExtension
    final FakeConnectExtension connect = FakeConnectExtension.with(
            settings -> settings.signatures(true).policies(true).throttling(true));

    /** Plays a scenario of src/proof/interop and gives what the client said. */
    abstract String play(String scenario, Setting setting);

    /** How the client words an error up to and with the beginning of the fake's message. */
    abstract String error(String operation, int status, String code, String message);

    /** How the client words an error that it has an exception of its own for. */
    String modelled(String operation, int status, String code, String message) {
        return "modelled " + error(operation, status, code, message);
    }

    @Test
    @DisplayName("It lists the users, page by page")
    final void pages() {
        String output = play("pages", Setting.admin(connect.fake()));
        assertThat(output.lines())
                .containsExactly(
                        "ada",
                        "grace",
                        "alan",
                        "barbara",
                        "dennis",
                        "edsger",
                        "hedy",
                        "katherine",
                        "ken",
                        "margaret",
                        "radia",
                        "zoe");
        assertThat(connect.exchanges())
                .extracting(
                        exchange -> exchange.request().queryValue("nextToken").isPresent())
                .containsExactly(false, true);
    }

    @Test
    @DisplayName("It creates, describes, moves and deletes a user, and knows the errors in between")
    final void changes() {
        assertThat(play("changes", Setting.admin(connect.fake())))
                .containsSubsequence(
                        "kay Zoë \"K\" & Co " + BASIC,
                        "kay Zoë \"K\" & Co " + SUPPORT,
                        modelled("CreateUser", 409, "DuplicateResourceException", "There is a user named 'kay'"),
                        modelled("DescribeUser", 404, "ResourceNotFoundException", "There is no user"));
    }

    @Test
    @DisplayName("It tags, with an ARN in the path that the signature encodes twice")
    final void tags() {
        assertThat(play("tags", Setting.admin(connect.fake())).lines()).containsExactly("Zoë & Co", "a+b=c/d", "0");
        assertThat(connect.exchanges())
                .extracting(exchange -> exchange.request().rawPath())
                .containsOnly("/tags/" + Setting.USER_ARN.replace(":", "%3A").replace("/", "%2F"));
    }

    @Test
    @DisplayName("It assumes a role, and its session may look and change nothing")
    final void session() {
        String arn = "arn:aws:sts::123456789012:assumed-role/Reporting/interop";
        assertThat(play("session", Setting.admin(connect.fake())))
                .containsSubsequence(
                        arn,
                        "ada Ada ",
                        error("UpdateUserRoutingProfile", 403, "AccessDeniedException", "User: " + arn + DENIED));
    }

    @Test
    @DisplayName("A wrong secret gets it its own error, once and for all")
    final void wrongSecret() {
        assertThat(play("describe", Setting.wrongSecret(connect.fake())))
                .contains(error(
                        "DescribeUser",
                        403,
                        "InvalidSignatureException",
                        "The request signature we calculated does not match the signature you provided."));
        assertThat(statuses(connect.fake())).containsExactly(403);
    }

    @Test
    @DisplayName("A denied action gets it its own error, once and for all")
    final void denied() {
        assertThat(play("move", Setting.reader(connect.fake())))
                .contains(error(
                        "UpdateUserRoutingProfile",
                        403,
                        "AccessDeniedException",
                        "User: arn:aws:iam::123456789012:user/reader" + DENIED));
        assertThat(statuses(connect.fake())).containsExactly(403);
    }

    @Test
    @DisplayName("It survives throttling: twelve quick calls, five at once, the others at the second try")
    final void burst() {
        AtomicReference<FakeConnect> started = new AtomicReference<>();
        try (FakeConnect fake = strict(new WaitingClock(() -> exchanges(started.get())))) {
            started.set(fake);
            assertThat(play("burst", Setting.admin(fake)).lines()).hasSize(12);
            assertThat(statuses(fake))
                    .containsExactly(
                            200, 200, 200, 200, 200, 429, 200, 429, 200, 429, 200, 429, 200, 429, 200, 429, 200, 429,
                            200);
        }
    }

    static FakeConnect strict(WaitingClock clock) {
        return FakeConnect.builder()
                .clock(clock)
                .signatures(true)
                .policies(true)
                .throttling(true)
                .start();
    }

    private static List<Exchange> exchanges(FakeConnect fake) {
        return fake == null ? List.of() : fake.exchanges();
    }

    private static List<Integer> statuses(FakeConnect fake) {
        return fake.exchanges().stream()
                .map(exchange -> exchange.reply().status())
                .toList();
    }
}
