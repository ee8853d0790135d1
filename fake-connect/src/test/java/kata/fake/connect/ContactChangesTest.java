package kata.fake.connect;

import static kata.fake.store.SampleContactCentre.INSTANCE_ID;
import static kata.fake.store.SampleContactCentre.PHONE_NUMBER;
import static kata.fake.store.SampleContactCentre.REMINDER_FLOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import kata.fake.FakeClock;
import kata.fake.FakeConnect;
import kata.fake.TestClient;
import kata.fake.TestClient.Reply;
import kata.fake.junit.FakeConnectExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("StopContact, DescribeContact and UpdateContact")
class ContactChangesTest {

    private static final String CONTACTS = "/contacts/" + INSTANCE_ID + "/";

    private final FakeClock clock = new FakeClock(Instant.parse("2026-02-01T00:00:00Z"));

    @RegisterExtension
    final FakeConnectExtension connect =
            new FakeConnectExtension(() -> FakeConnect.builder().clock(clock).start());

    private final TestClient client = new TestClient(connect::endpoint);
    private String id = "";

    @BeforeEach
    void start() {
        String json = "{\"InstanceId\":\"" + INSTANCE_ID + "\",\"ContactFlowId\":\"" + REMINDER_FLOW
                + "\",\"DestinationPhoneNumber\":\"+12025550123\",\"SourcePhoneNumber\":\"" + PHONE_NUMBER
                + "\",\"Name\":\"First\",\"Description\":\"Once\"}";
        id = client.put("/contact/outbound-voice", json)
                .json()
                .path("ContactId")
                .asString();
        clock.advance(Duration.ofSeconds(90));
    }

    @Test
    @DisplayName("A contact is stopped with POST, and the reply is 200 with an empty object")
    void stopReply() {
        Reply reply = stop(id);
        assertThat(reply.status() + " " + reply.text()).isEqualTo("200 {}");
    }

    @Test
    @DisplayName("A contact that was stopped can still be described, with the time and the reason of its end")
    void stopped() {
        stop(id);
        JsonNode contact = describe();
        assertThat(contact.path("DisconnectTimestamp").asLong() + " "
                        + contact.path("DisconnectReason").asString())
                .isEqualTo("1769904090 API");
    }

    @Test
    @DisplayName("A reason that was given is kept")
    void reason() {
        String code = "OUTBOUND_ATTEMPT_FAILED";
        client.post(
                "/contact/stop",
                "{\"InstanceId\":\"" + INSTANCE_ID + "\",\"ContactId\":\"" + id + "\",\"DisconnectReason\":{\"Code\":\""
                        + code + "\"}}");
        assertThat(describe().path("DisconnectReason").asString()).isEqualTo(code);
    }

    @Test
    @DisplayName("A contact that does not exist is gone, which is a 410 and not a 404")
    void stopNothing() {
        assertThat(stop("none").error())
                .isEqualTo("410 ContactNotFoundException: There is no active contact with the ID 'none'."
                        + " DescribeContact tells whether it has ended.");
    }

    @Test
    @DisplayName("A contact can be stopped only once")
    void stopTwice() {
        stop(id);
        assertThat(stop(id).status()).isEqualTo(410);
    }

    @ParameterizedTest
    @ValueSource(strings = {"InstanceId", "ContactId"})
    @DisplayName("StopContact says which of its two members is missing")
    void stopMissing(String member) {
        String json = "{\"InstanceId\":\"" + INSTANCE_ID + "\",\"ContactId\":\"" + id + "\"}";
        assertThat(client.post("/contact/stop", json.replace("\"" + member, "\"Other" + member))
                        .error())
                .isEqualTo("400 InvalidParameterException: " + member + " is missing. It is required.");
    }

    @Test
    @DisplayName("A contact that does not exist cannot be described, which is a 404")
    void describeNothing() {
        assertThat(client.get(CONTACTS + "none").error())
                .isEqualTo("404 ResourceNotFoundException: There is no contact with the ID 'none'."
                        + " Use the ContactId that StartOutboundVoiceContact answered.");
    }

    @Test
    @DisplayName("A contact is updated with POST, and the reply is 200 with an empty object")
    void updateReply() {
        Reply reply = update("{\"Name\":\"Second\"}");
        assertThat(reply.status() + " " + reply.text()).isEqualTo("200 {}");
    }

    @Test
    @DisplayName("What an update does not name stays")
    void updateKeeps() {
        update("{\"Name\":\"Second\"}");
        assertThat(describe().path("Name").asString() + " "
                        + describe().path("Description").asString())
                .isEqualTo("Second Once");
    }

    @Test
    @DisplayName("An update shows in the time of the last update")
    void updateTime() {
        update("{\"Description\":\"Twice\"}");
        assertThat(describe().path("LastUpdateTimestamp").asLong()).isEqualTo(1769904090);
    }

    @Test
    @DisplayName("A contact that has ended can be updated too")
    void updateAfterEnd() {
        stop(id);
        assertThat(update("{\"Name\":\"Second\"}").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("Segment attributes are added to those that are there")
    void segmentAttributes() {
        update("{\"SegmentAttributes\":{\"lang\":{\"ValueString\":\"cy\"}}}");
        update("{\"SegmentAttributes\":{\"area\":{\"ValueString\":\"north\"}}}");
        assertThat(describe().path("SegmentAttributes").toString())
                .isEqualTo("{\"area\":{\"ValueString\":\"north\"},\"lang\":{\"ValueString\":\"cy\"}}");
    }

    @Test
    @DisplayName("Of the forms of a segment attribute, only a ValueString is kept")
    void segmentAttributeForm() {
        assertThat(update("{\"SegmentAttributes\":{\"lang\":{\"ValueInteger\":1}}}")
                        .error())
                .isEqualTo("400 InvalidParameterException: SegmentAttributes.lang.ValueString is missing."
                        + " It is required.");
    }

    @Test
    @DisplayName("A key of a segment attribute has letters, digits, dashes and underscores")
    void segmentAttributeKey() {
        assertThat(update("{\"SegmentAttributes\":{\"a b\":{\"ValueString\":\"c\"}}}")
                        .error())
                .isEqualTo("400 InvalidParameterException: SegmentAttributes holds the key 'a b'."
                        + " A key is made of letters, digits, dashes and underscores.");
    }

    @Test
    @DisplayName("A reference of a kind that can be given is taken")
    void reference() {
        assertThat(update("{\"References\":{\"site\":{\"Type\":\"URL\",\"Value\":\"https://example.com\"}}}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("An update of nothing is refused")
    void updateNothing() {
        assertThat(update("{}").error())
                .isEqualTo("400 InvalidRequestException: There is nothing to update. Send at least one of Name,"
                        + " Description, References and SegmentAttributes.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"QueueInfo", "UserInfo", "CustomerEndpoint", "SystemEndpoint"})
    @DisplayName("What belongs to contacts of external systems is refused")
    void external(String member) {
        assertThat(update("{\"Name\":\"Second\",\"" + member + "\":{\"Id\":\"1\"}}")
                        .error())
                .isEqualTo("400 InvalidRequestException: " + member
                        + " can be updated for external audio contacts only, and this is none. Leave it out.");
    }

    @ParameterizedTest
    @CsvSource({"Name, 1024", "Description, 4096"})
    @DisplayName("A text has a maximum of characters")
    void lengths(String member, int most) {
        assertThat(update("{\"" + member + "\":\"" + "x".repeat(most + 1) + "\"}")
                        .error())
                .isEqualTo("400 InvalidParameterException: " + member + " has " + (most + 1)
                        + " characters. It must have at most " + most + ".");
    }

    @Test
    @DisplayName("A contact that does not exist cannot be updated, which is a 404")
    void updateUnknown() {
        assertThat(client.post(CONTACTS + "none", "{\"Name\":\"Second\"}").status())
                .isEqualTo(404);
    }

    private Reply stop(String contactId) {
        return client.post(
                "/contact/stop", "{\"InstanceId\":\"" + INSTANCE_ID + "\",\"ContactId\":\"" + contactId + "\"}");
    }

    private Reply update(String json) {
        return client.post(CONTACTS + id, json);
    }

    private JsonNode describe() {
        return client.get(CONTACTS + id).json().path("Contact");
    }
}
