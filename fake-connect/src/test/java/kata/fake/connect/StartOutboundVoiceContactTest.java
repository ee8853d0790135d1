package kata.fake.connect;

import static kata.fake.store.SampleContactCentre.INSTANCE_ID;
import static kata.fake.store.SampleContactCentre.PHONE_NUMBER;
import static kata.fake.store.SampleContactCentre.REMINDER_FLOW;
import static kata.fake.store.SampleContactCentre.SALES_FLOW;
import static kata.fake.store.SampleContactCentre.SALES_QUEUE;
import static kata.fake.store.SampleContactCentre.SUPPORT_QUEUE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import kata.fake.FakeClock;
import kata.fake.FakeConnect;
import kata.fake.TestClient;
import kata.fake.TestClient.Reply;
import kata.fake.junit.FakeConnectExtension;
import kata.fake.store.Instance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("StartOutboundVoiceContact")
class StartOutboundVoiceContactTest {

    private static final String VALID = "{\"InstanceId\":\"" + INSTANCE_ID + "\",\"ContactFlowId\":\"" + REMINDER_FLOW
            + "\",\"DestinationPhoneNumber\":\"+12025550123\",\"SourcePhoneNumber\":\"" + PHONE_NUMBER + "\"}";

    private final FakeClock clock = new FakeClock(Instant.parse("2026-02-01T00:00:00Z"));

    @RegisterExtension
    final FakeConnectExtension connect =
            new FakeConnectExtension(() -> FakeConnect.builder().clock(clock).start());

    private final TestClient client = new TestClient(connect::endpoint);

    @Test
    @DisplayName("The reply is 200 with the ID of the contact and nothing else")
    void started() {
        Reply reply = start(VALID);
        assertThat(reply.status() + " " + reply.text()).matches("200 \\{\"ContactId\":\"[0-9a-f-]{36}\"}");
    }

    @Test
    @DisplayName("The contact can be described at once")
    void described() {
        String id = id(start(VALID.replace("}", ",\"Name\":\"Zoë\"}")));
        assertThat(describe(id).toString())
                .isEqualTo("{\"Arn\":\"arn:aws:connect:us-east-1:123456789012:instance/" + INSTANCE_ID + "/contact/"
                        + id + "\",\"Id\":\"" + id + "\",\"InitiationMethod\":\"API\",\"Name\":\"Zoë\","
                        + "\"Channel\":\"VOICE\",\"InitiationTimestamp\":1769904000,"
                        + "\"LastUpdateTimestamp\":1769904000,"
                        + "\"CustomerEndpoint\":{\"Type\":\"TELEPHONE_NUMBER\",\"Address\":\"+12025550123\"},"
                        + "\"SystemEndpoint\":{\"Type\":\"TELEPHONE_NUMBER\",\"Address\":\"" + PHONE_NUMBER + "\"},"
                        + "\"Attributes\":{}}");
    }

    @Test
    @DisplayName("The flow puts the contact into its queue")
    void queueOfTheFlow() {
        String id = id(start(VALID.replace(REMINDER_FLOW, SALES_FLOW)));
        assertThat(describe(id).path("QueueInfo").toString())
                .isEqualTo("{\"Id\":\"" + SALES_QUEUE + "\",\"EnqueueTimestamp\":1769904000}");
    }

    @Test
    @DisplayName("A queue in the request counts more than the one of the flow")
    void queueOfTheRequest() {
        String json = with("QueueId", SUPPORT_QUEUE).replace(REMINDER_FLOW, SALES_FLOW);
        assertThat(describe(id(start(json))).at("/QueueInfo/Id").asString()).isEqualTo(SUPPORT_QUEUE);
    }

    @Test
    @DisplayName("Without a source number the customer sees the number of the queue")
    void numberOfTheQueue() {
        String json = with("QueueId", SUPPORT_QUEUE).replace("SourcePhoneNumber", "Other");
        assertThat(describe(id(start(json))).at("/SystemEndpoint/Address").asString())
                .isEqualTo(PHONE_NUMBER);
    }

    @Test
    @DisplayName("A source number and a queue cannot both be missing")
    void neitherNumberNorQueue() {
        assertThat(start(VALID.replace("SourcePhoneNumber", "Other")).error())
                .isEqualTo("400 InvalidRequestException: SourcePhoneNumber and QueueId are both missing. Send at least"
                        + " one of them: the customer sees that number, or the one of the queue.");
    }

    @Test
    @DisplayName("The eleventh active call exceeds the quota, which is a 429 of its own")
    void quota() {
        IntStream.range(0, 10).forEach(i -> start(VALID));
        assertThat(start(VALID).error())
                .isEqualTo("429 LimitExceededException: This instance has as many active calls as its quota allows."
                        + " End one with StopContact: trying again does not help.");
    }

    @Test
    @DisplayName("A call that has ended makes room in the quota")
    void quotaAfterStop() {
        IntStream.range(0, 9).forEach(i -> start(VALID));
        stop(id(start(VALID)));
        assertThat(start(VALID).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"InstanceId", "ContactFlowId", "DestinationPhoneNumber"})
    @DisplayName("A required member that is missing is named")
    void missing(String member) {
        assertThat(start(VALID.replace(member, "Other")).error())
                .isEqualTo("400 InvalidParameterException: " + member + " is missing. It is required.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12025550123", "+02025550123", "+1202555012345678", "+1 202 555 0123", "+1"})
    @DisplayName("A number that is not in E.164 form is refused")
    void numberForm(String number) {
        assertThat(start(VALID.replace("+12025550123", number)).error())
                .isEqualTo("400 InvalidParameterException: DestinationPhoneNumber is '" + number + "'. It must be in"
                        + " E.164 form: '+', the country code and the number, such as +12025550100.");
    }

    @Test
    @DisplayName("Mobile numbers of the United Kingdom are not allowed by default")
    void ukMobile() {
        assertThat(start(VALID.replace("+12025550123", "+447700900123")).error())
                .isEqualTo("403 DestinationNotAllowedException: Calls to '+447700900123' are not allowed:"
                        + " UK numbers with the prefix 447 need a higher quota.");
    }

    @Test
    @DisplayName("Campaigns are not permitted by default")
    void campaign() {
        assertThat(start(with("TrafficType", "CAMPAIGN")).error())
                .isEqualTo("403 OutboundContactNotPermittedException: TrafficType is CAMPAIGN."
                        + " Such calls need a quota that this instance does not have: use GENERAL.");
    }

    @Test
    @DisplayName("An instance without outbound calls permits none")
    void outboundDisabled() {
        Instance instance = connect.fake().store().instances().get(0);
        connect.fake().store().add(silent(instance));
        assertThat(start(VALID.replace(INSTANCE_ID, "silent")).error())
                .isEqualTo("403 OutboundContactNotPermittedException:"
                        + " Outbound calls are not enabled for the instance 'silent'.");
    }

    @ParameterizedTest
    @CsvSource({
        "ContactFlowId, flow, ListContactFlows",
        "QueueId, queue, ListQueues",
        "InstanceId, instance, ListInstances"
    })
    @DisplayName("What the request refers to must exist")
    void unknown(String member, String kind, String listing) {
        assertThat(start(with(member, "none")).error())
                .isEqualTo("404 ResourceNotFoundException: There is no " + kind + " with the ID 'none'. " + listing
                        + " tells which there are.");
    }

    @Test
    @DisplayName("A source number must be one of the instance's own")
    void foreignNumber() {
        assertThat(start(VALID.replace(PHONE_NUMBER, "+12025550199")).error())
                .isEqualTo("404 ResourceNotFoundException: The phone number '+12025550199' is not claimed to this"
                        + " instance. ListPhoneNumbersV2 tells which are.");
    }

    @Test
    @DisplayName("A disabled queue takes no new contact")
    void disabledQueue() {
        client.post("/queues/" + INSTANCE_ID + "/" + SALES_QUEUE + "/status", "{\"Status\":\"DISABLED\"}");
        assertThat(start(with("QueueId", SALES_QUEUE)).error())
                .isEqualTo("400 InvalidRequestException: The queue '" + SALES_QUEUE
                        + "' is DISABLED. Enable it with UpdateQueueStatus, or use another.");
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 61})
    @DisplayName("The phone rings from 15 to 60 seconds")
    void ringTimeout(int seconds) {
        assertThat(start(VALID.replace("}", ",\"RingTimeoutInSeconds\":" + seconds + "}"))
                        .error())
                .isEqualTo("400 InvalidParameterException: RingTimeoutInSeconds is " + seconds
                        + ". It must be from 15 to 60.");
    }

    @Test
    @DisplayName("A contact that follows on another one has its attributes, and its own before them")
    void related() {
        String first = id(start(VALID.replace("}", ",\"Attributes\":{\"tier\":\"gold\",\"step\":\"1\"}}")));
        String json = with("RelatedContactId", first).replace("\"}", "\",\"Attributes\":{\"step\":\"2\"}}");
        assertThat(describe(id(start(json))).path("Attributes").toString())
                .isEqualTo("{\"step\":\"2\",\"tier\":\"gold\"}");
    }

    @Test
    @DisplayName("A reference of a kind that cannot be given is refused")
    void reference() {
        assertThat(start(VALID.replace("}", ",\"References\":{\"invoice\":{\"Type\":\"ATTACHMENT\"}}}"))
                        .error())
                .isEqualTo("400 InvalidParameterException: References.invoice.Type is 'ATTACHMENT'."
                        + " It must be one of URL, NUMBER, STRING, DATE, EMAIL.");
    }

    private Reply start(String json) {
        return client.put("/contact/outbound-voice", json);
    }

    private void stop(String id) {
        client.post("/contact/stop", "{\"InstanceId\":\"" + INSTANCE_ID + "\",\"ContactId\":\"" + id + "\"}");
    }

    private JsonNode describe(String id) {
        return client.get("/contacts/" + INSTANCE_ID + "/" + id).json().path("Contact");
    }

    /** The valid request with one more member, or another value for one. */
    private static String with(String member, String value) {
        String other = VALID.replaceAll("\"" + member + "\":\"[^\"]*\",?", "");
        return other.replace("{", "{\"" + member + "\":\"" + value + "\",");
    }

    private static String id(Reply reply) {
        return reply.json().path("ContactId").asString();
    }

    private static Instance silent(Instance instance) {
        return new Instance(
                "silent",
                instance.arn().replace(instance.id(), "silent"),
                instance.identityManagementType(),
                "silent",
                instance.createdTime(),
                instance.serviceRole(),
                instance.instanceStatus(),
                true,
                false,
                instance.instanceAccessUrl());
    }
}
