package kata.fake.connect;

import static kata.fake.store.SampleContactCentre.INSTANCE_ID;
import static org.assertj.core.api.Assertions.assertThat;

import kata.fake.TestClient;
import kata.fake.TestClient.Reply;
import kata.fake.junit.FakeConnectExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("ListUsers")
class ListUsersTest {

    private static final String USERS = "/users-summary/" + INSTANCE_ID;

    @RegisterExtension
    final FakeConnectExtension connect = new FakeConnectExtension();

    private final TestClient client = new TestClient(connect::endpoint);

    @Test
    @DisplayName("A summary has exactly the members of the API")
    void summary() {
        assertThat(client.get(USERS).text())
                .contains("{\"Id\":\"50000000-0000-4000-8000-000000000002\","
                        + "\"Arn\":\"arn:aws:connect:us-east-1:123456789012:instance/" + INSTANCE_ID
                        + "/agent/50000000-0000-4000-8000-000000000002\",\"Username\":\"grace\","
                        + "\"LastModifiedTime\":1767603600.5,\"LastModifiedRegion\":\"us-east-1\"}");
    }

    @Test
    @DisplayName("A listing that fits on one page has no NextToken")
    void onePage() {
        JsonNode json = client.get(USERS + "?maxResults=12").json();
        assertThat(json.path("UserSummaryList").size() + " " + json.has("NextToken"))
                .isEqualTo("12 false");
    }

    @Test
    @DisplayName("The pages together are the whole listing")
    void allPages() {
        assertThat(Pages.sizes(client, USERS + "?maxResults=5", "UserSummaryList"))
                .containsExactly(5, 5, 2);
    }

    @Test
    @DisplayName("Someone deleted between two pages makes nobody else disappear")
    void deletedBetweenPages() {
        JsonNode first = client.get(USERS + "?maxResults=2").json();
        client.delete("/users/" + INSTANCE_ID + "/"
                + first.at("/UserSummaryList/0/Id").asString());
        JsonNode second = client.get(Pages.next(USERS + "?maxResults=2", first)).json();
        assertThat(second.at("/UserSummaryList/0/Username").asString()).isEqualTo("alan");
    }

    @Test
    @DisplayName("A token with another page size is refused")
    void tokenWithOtherArguments() {
        JsonNode first = client.get(USERS + "?maxResults=2").json();
        assertThat(client.get(Pages.next(USERS + "?maxResults=3", first)).error())
                .isEqualTo("400 InvalidToken: This nextToken was issued for another operation or for other arguments."
                        + " Keep all arguments but nextToken as they were on the first page.");
    }

    @Test
    @DisplayName("A token of another operation is refused")
    void tokenOfAnotherOperation() {
        JsonNode queues =
                client.get("/queues-summary/" + INSTANCE_ID + "?maxResults=2").json();
        assertThat(client.get(Pages.next(USERS + "?maxResults=2", queues)).status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1001", "-1", "ten", "", "99999999999"})
    @DisplayName("maxResults must be from 1 to 1000")
    void maxResults(String value) {
        assertThat(client.get(USERS + "?maxResults=" + value).error())
                .isEqualTo("400 InvalidParameterException: maxResults is '" + value
                        + "'. It must be a number from 1 to 1000.");
    }

    @Test
    @DisplayName("An instance that does not exist is not found")
    void unknownInstance() {
        assertThat(client.get("/users-summary/none").error())
                .isEqualTo("404 ResourceNotFoundException: There is no instance with the ID 'none'."
                        + " ListInstances tells which there are.");
    }

    @Test
    @DisplayName("A success carries the headers of the real endpoint")
    void headers() {
        Reply reply = client.get(USERS);
        assertThat(reply.headers().names())
                .containsExactlyInAnyOrder(
                        "Content-Length", "Content-Type", "Date", "x-amzn-RequestId", "x-amz-apigw-id");
    }
}
