package kata.fake.connect;

import static kata.fake.store.SampleContactCentre.INSTANCE_ID;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kata.fake.TestClient;
import kata.fake.junit.FakeConnectExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What GetCurrentMetricData refuses")
class MetricRequestTest {

    private static final String QUEUES = "\"Queues\":[\"20000000-0000-4000-8000-0000000000c2\"]";
    private static final String PROFILES = "\"RoutingProfiles\":[\"20000000-0000-4000-8000-0000000000a2\"]";
    private static final String METRICS = ",\"CurrentMetrics\":[{\"Name\":\"CONTACTS_IN_QUEUE\"}]";

    @RegisterExtension
    final FakeConnectExtension connect = new FakeConnectExtension();

    private final TestClient client = new TestClient(connect::endpoint);

    @Test
    @DisplayName("No Filters")
    void noFilters() {
        assertThat(error("\"Other\":1" + METRICS))
                .isEqualTo("400 InvalidParameterException: Filters is missing. It is required.");
    }

    @Test
    @DisplayName("Filters that name neither queues nor routing profiles")
    void emptyFilters() {
        assertThat(error("\"Filters\":{}" + METRICS))
                .isEqualTo("400 InvalidRequestException: Filters holds neither Queues nor RoutingProfiles."
                        + " Name at least one queue or routing profile.");
    }

    @Test
    @DisplayName("Filters that name both")
    void bothFilters() {
        assertThat(error("\"Filters\":{" + QUEUES + "," + PROFILES + "}" + METRICS))
                .isEqualTo("400 InvalidRequestException: Filters holds both Queues and RoutingProfiles."
                        + " Filter by one of them.");
    }

    @Test
    @DisplayName("More than 100 queues")
    void tooManyQueues() {
        String ids = IntStream.range(0, 101).mapToObj(i -> "\"q" + i + "\"").collect(Collectors.joining(","));
        assertThat(error("\"Filters\":{\"Queues\":[" + ids + "]}" + METRICS))
                .isEqualTo("400 InvalidParameterException: Filters.Queues has 101 elements."
                        + " It must have from 1 to 100.");
    }

    @Test
    @DisplayName("A channel that does not exist")
    void unknownChannel() {
        assertThat(error("\"Filters\":{" + QUEUES + ",\"Channels\":[\"FAX\"]}" + METRICS))
                .isEqualTo("400 InvalidParameterException: Filters.Channels is 'FAX'."
                        + " It must be one of VOICE, CHAT, TASK, EMAIL.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RoutingStepExpressions", "AgentStatuses", "Subtypes", "ValidationTestTypes"})
    @DisplayName("A filter that the fake does not have, rather than not to filter")
    void unknownFilter(String filter) {
        assertThat(error("\"Filters\":{" + QUEUES + ",\"" + filter + "\":[\"x\"]}" + METRICS))
                .isEqualTo("400 InvalidParameterException: Filters." + filter
                        + " is not known to this fake. Filter by Queues or RoutingProfiles, and by Channels.");
    }

    @Test
    @DisplayName("More than two groupings")
    void tooManyGroupings() {
        assertThat(error(valid() + ",\"Groupings\":[\"QUEUE\",\"CHANNEL\",\"ROUTING_PROFILE\"]"))
                .isEqualTo("400 InvalidParameterException: Groupings has 3 elements. The most is 2.");
    }

    @Test
    @DisplayName("The same grouping twice")
    void sameGrouping() {
        assertThat(error(valid() + ",\"Groupings\":[\"QUEUE\",\"QUEUE\"]"))
                .isEqualTo("400 InvalidParameterException: Groupings holds 'QUEUE' twice. Name it once.");
    }

    @Test
    @DisplayName("A grouping that the fake does not have, and names those it has")
    void unknownGrouping() {
        assertThat(error(valid() + ",\"Groupings\":[\"SUBTYPE\"]"))
                .isEqualTo("400 InvalidParameterException: Groupings is 'SUBTYPE'."
                        + " It must be one of QUEUE, CHANNEL, ROUTING_PROFILE.");
    }

    @Test
    @DisplayName("Contacts by ROUTING_PROFILE, if only queues were named")
    void contactsByProfile() {
        assertThat(error(valid() + ",\"Groupings\":[\"ROUTING_PROFILE\"]"))
                .isEqualTo("400 InvalidRequestException: Contacts are to be counted by ROUTING_PROFILE, but Filters"
                        + " names no RoutingProfiles. Name them, or group by QUEUE.");
    }

    @Test
    @DisplayName("No metrics")
    void noMetrics() {
        assertThat(error("\"Filters\":{" + QUEUES + "}"))
                .isEqualTo("400 InvalidParameterException: CurrentMetrics is missing. It is required.");
    }

    @Test
    @DisplayName("A metric that does not exist, or that is named in another way than by its name")
    void unknownMetric() {
        assertThat(error("\"Filters\":{" + QUEUES + "},\"CurrentMetrics\":[{\"Name\":\"CALLS\"}]"))
                .startsWith("400 InvalidParameterException: CurrentMetrics.Name is 'CALLS'. It must be one of"
                        + " AGENTS_ONLINE, AGENTS_AVAILABLE,");
    }

    @Test
    @DisplayName("A unit that is not the unit of the metric")
    void wrongUnit() {
        assertThat(error(valid().replace("QUEUE\"", "QUEUE\",\"Unit\":\"SECONDS\"")))
                .isEqualTo("400 InvalidParameterException: CurrentMetrics.Unit of CONTACTS_IN_QUEUE is 'SECONDS'."
                        + " It must be one of COUNT.");
    }

    @Test
    @DisplayName("A waiting time without the filters and groupings that it needs")
    void waitingTime() {
        assertThat(error(valid().replace("CONTACTS_IN_QUEUE", "ESTIMATED_WAIT_TIME")))
                .isEqualTo("400 InvalidRequestException: ESTIMATED_WAIT_TIME needs Filters of Queues and Channels, and"
                        + " Groupings of QUEUE and CHANNEL in this order.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101})
    @DisplayName("A page of less than 1 row or more than 100")
    void maxResults(int size) {
        assertThat(error(valid() + ",\"MaxResults\":" + size))
                .isEqualTo("400 InvalidParameterException: MaxResults is " + size + ". It must be from 1 to 100.");
    }

    @Test
    @DisplayName("Two criteria to sort by")
    void twoCriteria() {
        assertThat(error(valid() + ",\"SortCriteria\":[{},{}]"))
                .isEqualTo("400 InvalidParameterException: SortCriteria has 2 elements. The most is 1.");
    }

    @Test
    @DisplayName("To sort by slots")
    void sortBySlots() {
        assertThat(error(valid() + ",\"SortCriteria\":[{\"SortByMetric\":\"SLOTS_ACTIVE\"}]"))
                .isEqualTo("400 InvalidParameterException: SortCriteria.SortByMetric is 'SLOTS_ACTIVE'."
                        + " Connect does not sort by slots: use another metric.");
    }

    @Test
    @DisplayName("An order that does not exist")
    void unknownOrder() {
        assertThat(error(valid() + ",\"SortCriteria\":[{\"SortByMetric\":\"AGENTS_ONLINE\",\"SortOrder\":\"UP\"}]"))
                .isEqualTo("400 InvalidParameterException: SortCriteria.SortOrder is 'UP'."
                        + " It must be one of ASCENDING, DESCENDING.");
    }

    @Test
    @DisplayName("A token that was not issued here")
    void foreignToken() {
        assertThat(error(valid() + ",\"NextToken\":\"abc\""))
                .startsWith("400 InvalidToken: This nextToken was not issued here.");
    }

    private static String valid() {
        return "\"Filters\":{" + QUEUES + "}" + METRICS;
    }

    private String error(String members) {
        return client.post("/metrics/current/" + INSTANCE_ID, "{" + members + "}")
                .error();
    }
}
