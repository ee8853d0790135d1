package kata.fake.connect;

import static kata.fake.store.SampleContactCentre.INSTANCE_ID;
import static kata.fake.store.SampleContactCentre.PHONE_NUMBER;
import static kata.fake.store.SampleContactCentre.REMINDER_FLOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import kata.fake.FakeClock;
import kata.fake.FakeConnect;
import kata.fake.TestClient;
import kata.fake.TestClient.Reply;
import kata.fake.junit.FakeConnectExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("The ClientToken of StartOutboundVoiceContact")
class ClientTokenTest {

    private static final String VALID = "{\"InstanceId\":\"" + INSTANCE_ID + "\",\"ContactFlowId\":\"" + REMINDER_FLOW
            + "\",\"DestinationPhoneNumber\":\"+12025550123\",\"SourcePhoneNumber\":\"" + PHONE_NUMBER + "\"}";

    private final FakeClock clock = new FakeClock(Instant.parse("2026-02-01T00:00:00Z"));

    @RegisterExtension
    final FakeConnectExtension connect =
            new FakeConnectExtension(() -> FakeConnect.builder().clock(clock).start());

    private final TestClient client = new TestClient(connect::endpoint);

    @Test
    @DisplayName("The same ClientToken again, up to seven days later, is the same contact")
    void sameToken() {
        String id = id(start(with("t1")));
        clock.advance(Duration.ofDays(7));
        assertThat(id(start(with("t1")))).isEqualTo(id);
    }

    @Test
    @DisplayName("The same ClientToken after more than seven days is another contact")
    void oldToken() {
        String id = id(start(with("t1")));
        clock.advance(Duration.ofDays(7).plusMillis(1));
        assertThat(id(start(with("t1")))).isNotEqualTo(id);
    }

    @Test
    @DisplayName("Tokens are case-sensitive, so another case is another contact")
    void otherCase() {
        assertThat(id(start(with("t1")))).isNotEqualTo(id(start(with("T1"))));
    }

    @Test
    @DisplayName("Without a ClientToken every request is a contact of its own")
    void noToken() {
        assertThat(id(start(VALID))).isNotEqualTo(id(start(VALID)));
    }

    @Test
    @DisplayName("An empty ClientToken counts as none")
    void emptyToken() {
        assertThat(id(start(with("")))).isNotEqualTo(id(start(with(""))));
    }

    @Test
    @DisplayName("A token whose contact was started is answered although the quota is used up since")
    void tokenBeforeQuota() {
        String id = id(start(with("t1")));
        IntStream.range(0, 9).forEach(i -> start(VALID));
        assertThat(id(start(with("t1")))).isEqualTo(id);
    }

    @Test
    @DisplayName("A request that was refused does not use up its token")
    void refusedToken() {
        start(with("t1").replace("+12025550123", "+447700900123"));
        assertThat(start(with("t1")).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("A ClientToken has at most 500 characters")
    void longToken() {
        assertThat(start(with("t".repeat(501))).error())
                .isEqualTo("400 InvalidParameterException: ClientToken has 501 characters. It must have at most 500.");
    }

    @Test
    @DisplayName("A token is answered with its contact whatever else the request says by then")
    void otherArguments() {
        String id = id(start(with("t1")));
        assertThat(id(start(with("t1").replace("+12025550123", "+12025550124"))))
                .isEqualTo(id);
    }

    private Reply start(String json) {
        return client.put("/contact/outbound-voice", json);
    }

    private static String with(String token) {
        return VALID.replace("}", ",\"ClientToken\":\"" + token + "\"}");
    }

    private static String id(Reply reply) {
        return reply.json().path("ContactId").asString();
    }
}
