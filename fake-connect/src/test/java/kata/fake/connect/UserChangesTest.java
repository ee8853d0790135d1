package kata.fake.connect;

import static kata.fake.store.SampleContactCentre.ADA_ID;
import static kata.fake.store.SampleContactCentre.INSTANCE_ID;
import static kata.fake.store.SampleContactCentre.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;

import kata.fake.TestClient;
import kata.fake.TestClient.Reply;
import kata.fake.junit.FakeConnectExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("DescribeUser, UpdateUserRoutingProfile and DeleteUser")
class UserChangesTest {

    private static final String ADA = "/users/" + INSTANCE_ID + "/" + ADA_ID;
    private static final String NOBODY = "/users/" + INSTANCE_ID + "/nobody";
    private static final String NOT_FOUND =
            "404 ResourceNotFoundException: There is no user with the ID 'nobody'. ListUsers tells which there are.";

    @RegisterExtension
    final FakeConnectExtension connect = new FakeConnectExtension();

    private final TestClient client = new TestClient(connect::endpoint);

    @Test
    @DisplayName("A user without tags is described with an empty object of tags")
    void describe() {
        assertThat(client.get(ADA).json().at("/User/Tags").toString()).isEqualTo("{}");
    }

    @Test
    @DisplayName("A user who does not exist cannot be described")
    void describeNobody() {
        assertThat(client.get(NOBODY).error()).isEqualTo(NOT_FOUND);
    }

    @Test
    @DisplayName("An update is a POST and answers 200 with an empty body")
    void updateReply() {
        Reply reply = client.post(ADA + "/routing-profile", "{\"RoutingProfileId\":\"" + SUPPORT + "\"}");
        assertThat(reply.status() + " '" + reply.text() + "' " + reply.headers().get("Content-Length"))
                .isEqualTo("200 '' 0");
    }

    @Test
    @DisplayName("An update can be seen in the next description")
    void updateIsSeen() {
        client.post(ADA + "/routing-profile", "{\"RoutingProfileId\":\"" + SUPPORT + "\"}");
        assertThat(client.get(ADA).json().at("/User/RoutingProfileId").asString())
                .isEqualTo(SUPPORT);
    }

    @Test
    @DisplayName("An update without its one member is refused")
    void updateWithoutMember() {
        assertThat(client.post(ADA + "/routing-profile", "{}").error())
                .isEqualTo("400 InvalidParameterException: RoutingProfileId is missing. It is required.");
    }

    @Test
    @DisplayName("An update without a body is refused with advice")
    void updateWithoutBody() {
        assertThat(client.post(ADA + "/routing-profile", "").error())
                .isEqualTo("400 InvalidRequestException: The request has no body. Send a JSON object.");
    }

    @Test
    @DisplayName("An update to a routing profile that does not exist is not found")
    void updateToUnknownProfile() {
        assertThat(client.post(ADA + "/routing-profile", "{\"RoutingProfileId\":\"rp1\"}")
                        .error())
                .startsWith("404 ResourceNotFoundException: There is no routing profile with the ID 'rp1'.");
    }

    @Test
    @DisplayName("An update with PATCH leads to no operation, for Connect has no PATCH")
    void patch() {
        assertThat(client.call("PATCH", ADA, "{}").error())
                .isEqualTo("403 AccessDeniedException: Unable to determine service/operation name to be authorized");
    }

    @Test
    @DisplayName("A deletion answers 200 with an empty body")
    void deleteReply() {
        Reply reply = client.delete(ADA);
        assertThat(reply.status() + " '" + reply.text() + "'").isEqualTo("200 ''");
    }

    @Test
    @DisplayName("Who was deleted is not found any more")
    void deleted() {
        client.delete(ADA);
        assertThat(client.get(ADA).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("Who does not exist cannot be deleted")
    void deleteNobody() {
        assertThat(client.delete(NOBODY).error()).isEqualTo(NOT_FOUND);
    }

    @Test
    @DisplayName("The body of a DELETE is ignored and recorded")
    void deleteWithBody() {
        client.call("DELETE", ADA, "{\"ignored\":true}");
        assertThat(connect.exchanges().get(0))
                .satisfies(exchange -> assertThat(exchange.reply().status()).isEqualTo(200))
                .satisfies(
                        exchange -> assertThat(exchange.request().body().text()).isEqualTo("{\"ignored\":true}"));
    }
}
