package kata.fake.connect;

import static kata.fake.store.SampleContactCentre.INSTANCE_ID;
import static kata.fake.store.SampleContactCentre.PHONE_NUMBER;
import static kata.fake.store.SampleContactCentre.REMINDER_FLOW;
import static org.assertj.core.api.Assertions.assertThat;

import kata.fake.TestClient;
import kata.fake.TestClient.Reply;
import kata.fake.junit.FakeConnectExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("GetContactAttributes and UpdateContactAttributes")
class ContactAttributesTest {

    private static final String ATTRIBUTES = "/contact/attributes";

    @RegisterExtension
    final FakeConnectExtension connect = new FakeConnectExtension();

    private final TestClient client = new TestClient(connect::endpoint);
    private String id = "";

    @BeforeEach
    void start() {
        id = started("{\"tier\":\"gold\"}").json().path("ContactId").asString();
    }

    @Test
    @DisplayName("The attributes that a contact began with can be read")
    void read() {
        assertThat(attributes()).isEqualTo("{\"Attributes\":{\"tier\":\"gold\"}}");
    }

    @Test
    @DisplayName("The reply to an update is 200 with an empty object")
    void reply() {
        Reply reply = update("{\"name\":\"Zoë\"}");
        assertThat(reply.status() + " " + reply.text()).isEqualTo("200 {}");
    }

    @Test
    @DisplayName("An update adds to what is there, and gives a new value to what has one")
    void merged() {
        update("{\"name\":\"Zoë\",\"tier\":\"silver\"}");
        assertThat(attributes()).isEqualTo("{\"Attributes\":{\"name\":\"Zoë\",\"tier\":\"silver\"}}");
    }

    @Test
    @DisplayName("An empty value leaves the key")
    void emptied() {
        update("{\"tier\":\"\"}");
        assertThat(attributes()).isEqualTo("{\"Attributes\":{\"tier\":\"\"}}");
    }

    @Test
    @DisplayName("The attributes of a contact that has ended can be changed too")
    void afterTheEnd() {
        client.post("/contact/stop", "{\"InstanceId\":\"" + INSTANCE_ID + "\",\"ContactId\":\"" + id + "\"}");
        update("{\"note\":\"called back\"}");
        assertThat(attributes()).contains("\"note\":\"called back\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"first name", "a.b", "größe", ""})
    @DisplayName("A key has letters, digits, dashes and underscores")
    void keys(String key) {
        assertThat(update("{\"" + key + "\":\"1\"}").error())
                .isEqualTo("400 InvalidParameterException: Attributes holds the key '" + key
                        + "'. A key is made of letters, digits, dashes and underscores.");
    }

    @Test
    @DisplayName("A value cannot be null")
    void nullValue() {
        assertThat(update("{\"k\":null}").error())
                .isEqualTo("400 InvalidParameterException: Attributes holds no value for the key 'k'. Send a text.");
    }

    @Test
    @DisplayName("A value has at most 32767 characters")
    void longValue() {
        assertThat(update("{\"k\":\"" + "v".repeat(32_768) + "\"}").error())
                .isEqualTo("400 InvalidParameterException: The value of k in Attributes has 32768 characters."
                        + " It must have at most 32767.");
    }

    @Test
    @DisplayName("Keys and values of one contact, old and new, make 32768 bytes at most")
    void fits() {
        assertThat(update("{\"k\":\"" + "v".repeat(32_768 - "tiergold".length() - 1) + "\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("One byte more is too much, and it is bytes of UTF-8 that count")
    void tooMuch() {
        assertThat(update("{\"k\":\"ë" + "v".repeat(32_768 - "tiergold".length() - 2) + "\"}")
                        .error())
                .isEqualTo("400 InvalidParameterException: Attributes makes 32769 bytes of keys and values on one"
                        + " contact, in UTF-8. The most is 32768.");
    }

    @Test
    @DisplayName("A refused update changes nothing")
    void refusedChangesNothing() {
        update("{\"good\":\"1\",\"not good\":\"2\"}");
        assertThat(attributes()).isEqualTo("{\"Attributes\":{\"tier\":\"gold\"}}");
    }

    @Test
    @DisplayName("The limits are there from the beginning")
    void startChecks() {
        assertThat(started("{\"first name\":\"Ada\"}").error())
                .startsWith("400 InvalidParameterException: Attributes holds the key 'first name'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"InstanceId", "InitialContactId", "Attributes"})
    @DisplayName("A required member that is missing is named")
    void missing(String member) {
        assertThat(client.post(ATTRIBUTES, json(id, "{}").replace("\"" + member, "\"Other"))
                        .error())
                .isEqualTo("400 InvalidParameterException: " + member + " is missing. It is required.");
    }

    @Test
    @DisplayName("A contact that does not exist has no attributes to change")
    void updateUnknown() {
        assertThat(client.post(ATTRIBUTES, json("none", "{}")).error())
                .isEqualTo("404 ResourceNotFoundException: There is no contact with the ID 'none'."
                        + " Use the ContactId that StartOutboundVoiceContact answered.");
    }

    @Test
    @DisplayName("A contact that does not exist has no attributes to read")
    void readUnknown() {
        assertThat(client.get(ATTRIBUTES + "/" + INSTANCE_ID + "/none").status())
                .isEqualTo(404);
    }

    private Reply started(String attributes) {
        return client.put(
                "/contact/outbound-voice",
                "{\"InstanceId\":\"" + INSTANCE_ID + "\",\"ContactFlowId\":\"" + REMINDER_FLOW
                        + "\",\"DestinationPhoneNumber\":\"+12025550123\",\"SourcePhoneNumber\":\"" + PHONE_NUMBER
                        + "\",\"Attributes\":" + attributes + "}");
    }

    private Reply update(String attributes) {
        return client.post(ATTRIBUTES, json(id, attributes));
    }

    private String attributes() {
        return client.get(ATTRIBUTES + "/" + INSTANCE_ID + "/" + id).text();
    }

    private static String json(String contactId, String attributes) {
        return "{\"InstanceId\":\"" + INSTANCE_ID + "\",\"InitialContactId\":\"" + contactId + "\",\"Attributes\":"
                + attributes + "}";
    }
}
