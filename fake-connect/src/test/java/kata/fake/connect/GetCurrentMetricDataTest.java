package kata.fake.connect;

import static kata.fake.store.SampleContactCentre.ADA_ID;
import static kata.fake.store.SampleContactCentre.BASIC;
import static kata.fake.store.SampleContactCentre.BASIC_QUEUE;
import static kata.fake.store.SampleContactCentre.INSTANCE_ID;
import static kata.fake.store.SampleContactCentre.PHONE_NUMBER;
import static kata.fake.store.SampleContactCentre.REMINDER_FLOW;
import static kata.fake.store.SampleContactCentre.SALES;
import static kata.fake.store.SampleContactCentre.SALES_FLOW;
import static kata.fake.store.SampleContactCentre.SALES_QUEUE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
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
import tools.jackson.databind.JsonNode;

@DisplayName("GetCurrentMetricData")
class GetCurrentMetricDataTest {

    private static final String ARN = "arn:aws:connect:us-east-1:123456789012:instance/" + INSTANCE_ID;
    private static final String SALES_ONLY = "\"Filters\":{\"Queues\":[\"" + SALES_QUEUE + "\"]}";
    private static final String TWO_QUEUES =
            "\"Filters\":{\"Queues\":[\"" + BASIC_QUEUE + "\",\"" + SALES_QUEUE + "\"],\"Channels\":[\"VOICE\"]}";
    private static final String WAITING = "\"CurrentMetrics\":[{\"Name\":\"CONTACTS_IN_QUEUE\",\"Unit\":\"COUNT\"}]";
    private static final String BY_QUEUE = "\"Groupings\":[\"QUEUE\"]";

    private final FakeClock clock = new FakeClock(Instant.parse("2026-02-01T00:00:00Z"));

    @RegisterExtension
    final FakeConnectExtension connect =
            new FakeConnectExtension(() -> FakeConnect.builder().clock(clock).start());

    private final TestClient client = new TestClient(connect::endpoint);

    @Test
    @DisplayName("Without groupings there is one row, without dimensions")
    void oneRow() {
        assertThat(get(SALES_ONLY, WAITING).text())
                .isEqualTo("{\"MetricResults\":[{\"Collections\":[{\"Metric\":{\"Name\":\"CONTACTS_IN_QUEUE\","
                        + "\"Unit\":\"COUNT\"},\"Value\":0.0}]}],\"DataSnapshotTime\":1769904000,"
                        + "\"ApproximateTotalCount\":1}");
    }

    @Test
    @DisplayName("Contacts that wait in the queue count, those in no queue do not")
    void contactsInQueue() {
        start(SALES_FLOW);
        start(SALES_FLOW);
        start(REMINDER_FLOW);
        assertThat(value(get(SALES_ONLY, WAITING))).isEqualTo("2.0");
    }

    @Test
    @DisplayName("A contact that was stopped counts no more")
    void stopped() {
        String id = start(SALES_FLOW).json().path("ContactId").asString();
        client.post("/contact/stop", "{\"InstanceId\":\"" + INSTANCE_ID + "\",\"ContactId\":\"" + id + "\"}");
        assertThat(value(get(SALES_ONLY, WAITING))).isEqualTo("0.0");
    }

    @ParameterizedTest
    @CsvSource({
        "AGENTS_ONLINE, 3.0",
        "AGENTS_AVAILABLE, 2.0",
        "AGENTS_NON_PRODUCTIVE, 1.0",
        "AGENTS_STAFFED, 2.0",
        "AGENTS_ON_CALL, 0.0",
        "AGENTS_ON_CONTACT, 0.0",
        "AGENTS_AFTER_CONTACT_WORK, 0.0",
        "AGENTS_ERROR, 0.0",
        "CONTACTS_SCHEDULED, 0.0",
        "OLDEST_CONTACT_AGE, 0.0",
        "SLOTS_ACTIVE, 0.0",
        "SLOTS_AVAILABLE, 2.0"
    })
    @DisplayName("In the sample two agents are free for Sales, and one is busy with something else")
    void agents(String metric, String expected) {
        assertThat(value(get(SALES_ONLY, metrics(metric)))).isEqualTo(expected);
    }

    @Test
    @DisplayName("The queue of an agent has its owner")
    void agentQueue() {
        assertThat(value(get("\"Filters\":{\"Queues\":[\"" + ADA_ID + "\"]}", metrics("AGENTS_ONLINE"))))
                .isEqualTo("1.0");
    }

    @Test
    @DisplayName("On a channel other than VOICE there is nobody")
    void otherChannel() {
        String chat = SALES_ONLY.replace("]}", "],\"Channels\":[\"CHAT\"]}");
        assertThat(value(get(chat, metrics("AGENTS_ONLINE")))).isEqualTo("0.0");
    }

    @Test
    @DisplayName("The age of the oldest contact is in milliseconds without groupings, whatever the unit says")
    void ageInMilliseconds() {
        start(SALES_FLOW);
        clock.advance(Duration.ofMillis(24_113));
        assertThat(value(get(SALES_ONLY, metrics("OLDEST_CONTACT_AGE")))).isEqualTo("24113.0");
    }

    @Test
    @DisplayName("The age of the oldest contact is in seconds with groupings")
    void ageInSeconds() {
        start(SALES_FLOW);
        clock.advance(Duration.ofMillis(24_113));
        assertThat(value(get(SALES_ONLY, BY_QUEUE, metrics("OLDEST_CONTACT_AGE"))))
                .isEqualTo("24.0");
    }

    @Test
    @DisplayName("A waiting time that nobody can tell has no value")
    void estimatedWaitTime() {
        assertThat(get(TWO_QUEUES, "\"Groupings\":[\"QUEUE\",\"CHANNEL\"]", metrics("ESTIMATED_WAIT_TIME"))
                        .text())
                .contains("{\"Metric\":{\"Name\":\"ESTIMATED_WAIT_TIME\",\"Unit\":\"SECONDS\"}}");
    }

    @Test
    @DisplayName("Metrics come in the order of the request, each with its unit")
    void severalMetrics() {
        Reply reply =
                get(SALES_ONLY, "\"CurrentMetrics\":[{\"Name\":\"OLDEST_CONTACT_AGE\"},{\"Name\":\"AGENTS_ONLINE\"}]");
        assertThat(reply.text())
                .contains("[{\"Metric\":{\"Name\":\"OLDEST_CONTACT_AGE\",\"Unit\":\"SECONDS\"},\"Value\":0.0},"
                        + "{\"Metric\":{\"Name\":\"AGENTS_ONLINE\",\"Unit\":\"COUNT\"},\"Value\":3.0}]");
    }

    @Test
    @DisplayName("Grouped by QUEUE there is a row for each queue, the one with most agents online first")
    void byQueue() {
        assertThat(get(TWO_QUEUES, BY_QUEUE, metrics("AGENTS_ONLINE"))
                        .json()
                        .path("MetricResults")
                        .toString())
                .isEqualTo("[" + row("Queue", "queue", SALES_QUEUE, 3.0) + "," + row("Queue", "queue", BASIC_QUEUE, 1.0)
                        + "]");
    }

    @Test
    @DisplayName("Grouped by QUEUE and CHANNEL there is a row for each queue on each channel")
    void byQueueAndChannel() {
        String channels = TWO_QUEUES.replace("[\"VOICE\"]", "[\"VOICE\",\"TASK\"]");
        JsonNode json = get(channels, "\"Groupings\":[\"QUEUE\",\"CHANNEL\"]", metrics("AGENTS_ONLINE"))
                .json();
        assertThat(json.at("/MetricResults/0/Dimensions").propertyNames()).containsExactly("Queue", "Channel");
        assertThat(json.path("ApproximateTotalCount").asInt()).isEqualTo(4);
    }

    @Test
    @DisplayName("Grouped by ROUTING_PROFILE there is a row for each profile that was asked for")
    void byRoutingProfile() {
        String profiles = "\"Filters\":{\"RoutingProfiles\":[\"" + BASIC + "\",\"" + SALES + "\"]}";
        assertThat(get(profiles, "\"Groupings\":[\"ROUTING_PROFILE\"]", metrics("AGENTS_ONLINE"))
                        .json()
                        .path("MetricResults")
                        .toString())
                .isEqualTo("[" + row("RoutingProfile", "routing-profile", SALES, 3.0) + ","
                        + row("RoutingProfile", "routing-profile", BASIC, 1.0) + "]");
    }

    @Test
    @DisplayName("A routing profile brings all its queues along")
    void queuesOfTheProfile() {
        start(SALES_FLOW);
        assertThat(value(get("\"Filters\":{\"RoutingProfiles\":[\"" + SALES + "\"]}", WAITING)))
                .isEqualTo("1.0");
    }

    @Test
    @DisplayName("Rows are sorted by the metric that was asked for")
    void sorted() {
        JsonNode json = get(
                        TWO_QUEUES,
                        BY_QUEUE,
                        WAITING,
                        "\"SortCriteria\":[{\"SortByMetric\":\"AGENTS_AVAILABLE\",\"SortOrder\":\"ASCENDING\"}]")
                .json();
        assertThat(json.at("/MetricResults/0/Dimensions/Queue/Id").asString()).isEqualTo(BASIC_QUEUE);
    }

    @Test
    @DisplayName("A queue may be named by its ARN, and one that is named twice comes once")
    void byArn() {
        String both = "\"Filters\":{\"Queues\":[\"" + SALES_QUEUE + "\",\"" + ARN + "/queue/" + SALES_QUEUE + "\"]}";
        assertThat(get(both, BY_QUEUE, WAITING)
                        .json()
                        .path("ApproximateTotalCount")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("The token for the next page is in the body, and so is its answer")
    void pages() {
        JsonNode first = get(TWO_QUEUES, BY_QUEUE, WAITING, "\"MaxResults\":1").json();
        JsonNode second = get(TWO_QUEUES, BY_QUEUE, WAITING, "\"MaxResults\":1", token(first))
                .json();
        assertThat(second.at("/MetricResults/0/Dimensions/Queue/Id").asString() + " " + second.has("NextToken"))
                .isEqualTo(BASIC_QUEUE + " false");
    }

    @Test
    @DisplayName("All pages show the moment of the first")
    void snapshot() {
        JsonNode first = get(TWO_QUEUES, BY_QUEUE, WAITING, "\"MaxResults\":1").json();
        clock.advance(Duration.ofMinutes(5));
        JsonNode second = get(TWO_QUEUES, BY_QUEUE, WAITING, "\"MaxResults\":1", token(first))
                .json();
        assertThat(second.path("DataSnapshotTime")).isEqualTo(first.path("DataSnapshotTime"));
    }

    @Test
    @DisplayName("A token expires after five minutes")
    void expired() {
        JsonNode first = get(TWO_QUEUES, BY_QUEUE, WAITING, "\"MaxResults\":1").json();
        clock.advance(Duration.ofMinutes(5).plusMillis(1));
        assertThat(get(TWO_QUEUES, BY_QUEUE, WAITING, "\"MaxResults\":1", token(first))
                        .error())
                .isEqualTo("400 InvalidToken: This nextToken has expired: it was issued at 2026-02-01T00:00:00Z"
                        + " and was good for 5 minutes. Begin again without a nextToken.");
    }

    @Test
    @DisplayName("A token with other arguments is refused")
    void otherArguments() {
        JsonNode first = get(TWO_QUEUES, BY_QUEUE, WAITING, "\"MaxResults\":1").json();
        assertThat(get(TWO_QUEUES, BY_QUEUE, metrics("AGENTS_ONLINE"), "\"MaxResults\":1", token(first))
                        .error())
                .startsWith("400 InvalidToken: This nextToken was issued for another operation or for other");
    }

    @Test
    @DisplayName("A queue that does not exist is not found")
    void unknownQueue() {
        assertThat(get(SALES_ONLY.replace(SALES_QUEUE, "none"), WAITING).error())
                .isEqualTo("404 ResourceNotFoundException: There is no queue with the ID 'none'."
                        + " ListQueues tells which there are.");
    }

    private Reply get(String... members) {
        return client.post("/metrics/current/" + INSTANCE_ID, "{" + String.join(",", members) + "}");
    }

    private Reply start(String flowId) {
        return client.put(
                "/contact/outbound-voice",
                "{\"InstanceId\":\"" + INSTANCE_ID + "\",\"ContactFlowId\":\"" + flowId
                        + "\",\"DestinationPhoneNumber\":\"+12025550123\",\"SourcePhoneNumber\":\"" + PHONE_NUMBER
                        + "\"}");
    }

    private static String metrics(String name) {
        return "\"CurrentMetrics\":[{\"Name\":\"" + name + "\"}]";
    }

    private static String value(Reply reply) {
        return reply.json().at("/MetricResults/0/Collections/0/Value").toString();
    }

    private static String token(JsonNode page) {
        return "\"NextToken\":\"" + page.path("NextToken").asString() + "\"";
    }

    private static String row(String dimension, String kind, String id, double agents) {
        return "{\"Dimensions\":{\"" + dimension + "\":{\"Id\":\"" + id + "\",\"Arn\":\"" + ARN + "/" + kind + "/" + id
                + "\"}},\"Collections\":[{\"Metric\":{\"Name\":\"AGENTS_ONLINE\",\"Unit\":\"COUNT\"},\"Value\":"
                + agents + "}]}";
    }
}
