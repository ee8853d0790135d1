package kata.fake.connect;

import static kata.fake.store.SampleContactCentre.ADA_ID;
import static kata.fake.store.SampleContactCentre.BASIC_HOURS;
import static kata.fake.store.SampleContactCentre.BASIC_QUEUE;
import static kata.fake.store.SampleContactCentre.INSTANCE_ID;
import static kata.fake.store.SampleContactCentre.PHONE_NUMBER_ID;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import java.util.stream.IntStream;
import kata.fake.FakeClock;
import kata.fake.FakeConnect;
import kata.fake.TestClient;
import kata.fake.TestClient.Reply;
import kata.fake.junit.FakeConnectExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("CreateQueue, DescribeQueue, UpdateQueueStatus and UpdateQueueName")
class QueuesTest {

    private static final String QUEUES = "/queues/" + INSTANCE_ID;
    private static final String BASIC = QUEUES + "/" + BASIC_QUEUE;
    private static final String ARN = "arn:aws:connect:us-east-1:123456789012:instance/" + INSTANCE_ID + "/queue/";
    private static final String VALID = """
            {
              "Name": "Vip",
              "Description": "Those who pay more",
              "HoursOfOperationId": "10000000-0000-4000-8000-0000000000d1",
              "MaxContacts": 5,
              "OutboundCallerConfig": {"OutboundCallerIdNumberId": "10000000-0000-4000-8000-0000000000f1"},
              "Tags": {"team": "blue"}
            }
            """;

    @RegisterExtension
    final FakeConnectExtension connect = new FakeConnectExtension(() -> FakeConnect.builder()
            .clock(new FakeClock(Instant.parse("2026-02-01T00:00:00.250Z")))
            .random(new Random(1))
            .start());

    private final TestClient client = new TestClient(connect::endpoint);

    @Test
    @DisplayName("A queue is created with PUT, and the reply has its ARN and its ID")
    void created() {
        Reply reply = client.put(QUEUES, VALID);
        String id = reply.json().path("QueueId").asString();
        assertThat(reply.status() + " " + reply.text())
                .isEqualTo("200 {\"QueueArn\":\"" + ARN + id + "\",\"QueueId\":\"" + id + "\"}");
    }

    @Test
    @DisplayName("The new queue can be described with everything, and is ENABLED")
    void described() {
        String id = client.put(QUEUES, VALID).json().path("QueueId").asString();
        assertThat(client.get(QUEUES + "/" + id).text())
                .isEqualTo("{\"Queue\":{\"Name\":\"Vip\",\"QueueArn\":\"" + ARN + id + "\",\"QueueId\":\"" + id
                        + "\",\"Description\":\"Those who pay more\",\"OutboundCallerConfig\":"
                        + "{\"OutboundCallerIdNumberId\":\"" + PHONE_NUMBER_ID + "\"},\"HoursOfOperationId\":\""
                        + BASIC_HOURS + "\",\"MaxContacts\":5,\"Status\":\"ENABLED\",\"Tags\":{\"team\":\"blue\"},"
                        + "\"LastModifiedTime\":1769904000.25,\"LastModifiedRegion\":\"us-east-1\"}}");
    }

    @Test
    @DisplayName("The new queue is in the listing, among the STANDARD ones")
    void listed() {
        client.put(QUEUES, VALID);
        assertThat(client.get("/queues-summary/" + INSTANCE_ID + "?queueTypes=STANDARD")
                        .text())
                .contains("\"Name\":\"Vip\",\"QueueType\":\"STANDARD\"");
    }

    @Test
    @DisplayName("A name that is taken is a conflict")
    void duplicate() {
        assertThat(client.put(QUEUES, VALID.replace("Vip", "BasicQueue")).error())
                .isEqualTo("409 DuplicateResourceException: There is a queue named 'BasicQueue' already."
                        + " Choose another Name, or use that queue.");
    }

    @Test
    @DisplayName("The 51st STANDARD queue exceeds the quota, which is a 429 of its own")
    void quota() {
        IntStream.range(0, 42).forEach(i -> client.put(QUEUES, VALID.replace("Vip", "Vip" + i)));
        assertThat(client.put(QUEUES, VALID).error())
                .isEqualTo("429 LimitExceededException: This instance has 50 STANDARD queues, and its quota is 50."
                        + " Use one of them: trying again does not help.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Name", "HoursOfOperationId"})
    @DisplayName("A required member that is missing is named")
    void missing(String member) {
        assertThat(client.put(QUEUES, VALID.replace("\"" + member, "\"Not" + member))
                        .error())
                .isEqualTo("400 InvalidParameterException: " + member + " is missing. It is required.");
    }

    @ParameterizedTest
    @CsvSource({"Name, Vip, 127", "Description, Those who pay more, 250"})
    @DisplayName("A text has from 1 to a maximum of characters")
    void lengths(String member, String value, int most) {
        assertThat(client.put(QUEUES, VALID.replace(value, "x".repeat(most + 1)))
                        .error())
                .isEqualTo("400 InvalidParameterException: " + member + " has " + (most + 1)
                        + " characters. It must have from 1 to " + most + ".");
    }

    @Test
    @DisplayName("A queue cannot take less than no contacts")
    void maxContacts() {
        assertThat(client.put(QUEUES, VALID.replace(": 5", ": -1")).error())
                .isEqualTo("400 InvalidParameterException: MaxContacts is -1. It must be at least 0.");
    }

    @ParameterizedTest
    @CsvSource({
        "10000000-0000-4000-8000-0000000000d1, hours of operation, ListHoursOfOperations",
        "10000000-0000-4000-8000-0000000000f1, phone number, ListPhoneNumbersV2"
    })
    @DisplayName("What the queue refers to must exist")
    void references(String id, String kind, String listing) {
        assertThat(client.put(QUEUES, VALID.replace(id, "none")).error())
                .isEqualTo("404 ResourceNotFoundException: There is no " + kind + " with the ID 'none'. " + listing
                        + " tells which there are.");
    }

    @Test
    @DisplayName("Quick connects are not among what this fake has")
    void quickConnects() {
        assertThat(client.put(QUEUES, VALID.replace("\"MaxContacts\": 5", "\"QuickConnectIds\": [\"q1\"]"))
                        .error())
                .isEqualTo("404 ResourceNotFoundException: There is no quick connect with the ID 'q1'."
                        + " ListQuickConnects tells which there are.");
    }

    @Test
    @DisplayName("A refused queue is not there afterwards")
    void refusedLeavesNothing() {
        client.put(QUEUES, VALID.replace("\"team\"", "\"aws:team\""));
        assertThat(connect.fake().store().queues(INSTANCE_ID)).hasSize(20);
    }

    @Test
    @DisplayName("A queue that does not exist is not found")
    void unknown() {
        assertThat(client.get(QUEUES + "/none").error())
                .isEqualTo("404 ResourceNotFoundException: There is no STANDARD queue with the ID 'none'."
                        + " ListQueues tells which there are.");
    }

    @Test
    @DisplayName("The queue of an agent has nothing to describe")
    void agentQueue() {
        assertThat(client.get(QUEUES + "/" + ADA_ID).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("A status is set with POST, and the reply is 200 with an empty body")
    void statusReply() {
        Reply reply = client.post(BASIC + "/status", "{\"Status\":\"DISABLED\"}");
        assertThat(reply.status() + " '" + reply.text() + "'").isEqualTo("200 ''");
    }

    @Test
    @DisplayName("A queue that was disabled says so")
    void disabled() {
        client.post(BASIC + "/status", "{\"Status\":\"DISABLED\"}");
        assertThat(client.get(BASIC).json().at("/Queue/Status").asString()).isEqualTo("DISABLED");
    }

    @Test
    @DisplayName("A status that does not exist is refused, and those that do are named")
    void unknownStatus() {
        assertThat(client.post(BASIC + "/status", "{\"Status\":\"disabled\"}").error())
                .isEqualTo("400 InvalidParameterException: Status is 'disabled'. It must be one of ENABLED, DISABLED.");
    }

    @Test
    @DisplayName("A new description leaves the name alone")
    void description() {
        client.post(BASIC + "/name", "{\"Description\":\"For all\"}");
        assertThat(client.get(BASIC).text()).contains("\"Name\":\"BasicQueue\"", "\"Description\":\"For all\"");
    }

    @Test
    @DisplayName("A new name leaves the description alone, and the reply is 200 with an empty body")
    void name() {
        client.post(BASIC + "/name", "{\"Description\":\"For all\"}");
        Reply reply = client.post(BASIC + "/name", "{\"Name\":\"Everybody\"}");
        assertThat(reply.status() + " '" + reply.text() + "' "
                        + client.get(BASIC).json().at("/Queue/Description").asString())
                .isEqualTo("200 '' For all");
    }

    @Test
    @DisplayName("A queue may be given the name it has")
    void sameName() {
        assertThat(client.post(BASIC + "/name", "{\"Name\":\"BasicQueue\"}").status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("The name of another queue is a conflict")
    void takenName() {
        assertThat(client.post(BASIC + "/name", "{\"Name\":\"Sales\"}").error())
                .startsWith("409 DuplicateResourceException: There is a queue named 'Sales' already.");
    }

    @Test
    @DisplayName("A name and a description that are both missing leave nothing to do")
    void neither() {
        assertThat(client.post(BASIC + "/name", "{}").error())
                .isEqualTo("400 InvalidRequestException: Name and Description are both missing."
                        + " Send at least one of them.");
    }
}
