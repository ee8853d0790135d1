package kata.fake.connect;

import static kata.fake.store.SampleContactCentre.INSTANCE_ID;
import static org.assertj.core.api.Assertions.assertThat;

import kata.fake.TestClient;
import kata.fake.junit.FakeConnectExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

@DisplayName("ListQueues")
class ListQueuesTest {

    private static final String QUEUES = "/queues-summary/" + INSTANCE_ID;

    @RegisterExtension
    final FakeConnectExtension connect = new FakeConnectExtension();

    private final TestClient client = new TestClient(connect::endpoint);

    @Test
    @DisplayName("Pages of STANDARD queues come short and even empty, and go on all the same")
    void shortAndEmptyPages() {
        assertThat(Pages.sizes(client, QUEUES + "?maxResults=4&queueTypes=STANDARD", "QueueSummaryList"))
                .containsExactly(3, 0, 2, 0, 3);
    }

    @Test
    @DisplayName("Without queueTypes every queue comes")
    void allTypes() {
        assertThat(client.get(QUEUES).json().path("QueueSummaryList").size()).isEqualTo(20);
    }

    @Test
    @DisplayName("Both types, named one by one, are every queue too")
    void bothTypes() {
        assertThat(client.get(QUEUES + "?queueTypes=STANDARD&queueTypes=AGENT")
                        .json()
                        .path("QueueSummaryList")
                        .size())
                .isEqualTo(20);
    }

    @Test
    @DisplayName("The queue of an agent has no name, and an agent in its ARN")
    void agentQueue() {
        JsonNode queue = client.get(QUEUES + "?queueTypes=AGENT").json().at("/QueueSummaryList/0");
        assertThat(queue.toString())
                .isEqualTo("{\"Id\":\"40000000-0000-4000-8000-000000000001\","
                        + "\"Arn\":\"arn:aws:connect:us-east-1:123456789012:instance/" + INSTANCE_ID
                        + "/queue/agent/40000000-0000-4000-8000-000000000001\","
                        + "\"QueueType\":\"AGENT\",\"LastModifiedTime\":1767603600,"
                        + "\"LastModifiedRegion\":\"us-east-1\"}");
    }

    @Test
    @DisplayName("Names outside of ASCII arrive in UTF-8")
    void utf8() {
        assertThat(client.get(QUEUES + "?queueTypes=STANDARD")
                        .json()
                        .at("/QueueSummaryList/7/Name")
                        .asString())
                .isEqualTo("Après-vente");
    }

    @Test
    @DisplayName("A token without the filter of the first page is refused")
    void droppedFilter() {
        JsonNode first =
                client.get(QUEUES + "?maxResults=4&queueTypes=STANDARD").json();
        assertThat(client.get(Pages.next(QUEUES + "?maxResults=4", first)).error())
                .isEqualTo("400 InvalidToken: This nextToken was issued for another operation or for other arguments."
                        + " Keep all arguments but nextToken as they were on the first page.");
    }

    @Test
    @DisplayName("The order of the arguments is free")
    void reorderedArguments() {
        JsonNode first =
                client.get(QUEUES + "?maxResults=4&queueTypes=STANDARD").json();
        assertThat(client.get(Pages.next(QUEUES + "?queueTypes=STANDARD&maxResults=4", first))
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("A type that does not exist is refused, and those that do are named")
    void unknownType() {
        assertThat(client.get(QUEUES + "?queueTypes=standard").error())
                .isEqualTo("400 InvalidParameterException: queueTypes is 'standard'."
                        + " It must be one of STANDARD, AGENT.");
    }

    @Test
    @DisplayName("Three types are one too many")
    void tooManyTypes() {
        assertThat(client.get(QUEUES + "?queueTypes=AGENT&queueTypes=AGENT&queueTypes=AGENT")
                        .error())
                .isEqualTo("400 InvalidParameterException: queueTypes is there 3 times. The most is 2.");
    }
}
