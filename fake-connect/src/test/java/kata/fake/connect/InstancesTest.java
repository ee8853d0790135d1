package kata.fake.connect;

import static kata.fake.store.SampleContactCentre.INSTANCE_ID;
import static org.assertj.core.api.Assertions.assertThat;

import kata.fake.TestClient;
import kata.fake.junit.FakeConnectExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

@DisplayName("ListInstances, DescribeInstance and ListRoutingProfiles")
class InstancesTest {

    @RegisterExtension
    final FakeConnectExtension connect = new FakeConnectExtension();

    private final TestClient client = new TestClient(connect::endpoint);

    @Test
    @DisplayName("The summary of an instance has exactly the members of the API")
    void summary() {
        assertThat(client.get("/instance").json().at("/InstanceSummaryList/0").propertyNames())
                .containsExactly(
                        "Id",
                        "Arn",
                        "IdentityManagementType",
                        "InstanceAlias",
                        "CreatedTime",
                        "ServiceRole",
                        "InstanceStatus",
                        "InboundCallsEnabled",
                        "OutboundCallsEnabled",
                        "InstanceAccessUrl");
    }

    @Test
    @DisplayName("A page of instances has at most 10, and the error is the one that ListInstances models")
    void maxResults() {
        assertThat(client.get("/instance?maxResults=11").error())
                .isEqualTo("400 InvalidRequestException: maxResults is '11'. It must be a number from 1 to 10.");
    }

    @Test
    @DisplayName("An instance can be described, and has its tags with it")
    void describe() {
        JsonNode instance = client.get("/instance/" + INSTANCE_ID).json().path("Instance");
        assertThat(instance.path("InstanceAlias").asString() + " " + instance.path("Tags"))
                .isEqualTo("sample-contact-centre {}");
    }

    @Test
    @DisplayName("An ARN in place of an instance ID is not found")
    void arnForId() {
        assertThat(client.get("/instance/arn%3Aaws%3Aconnect%3Aus-east-1%3A123456789012%3Ainstance%2F" + INSTANCE_ID)
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("Routing profiles are listed page by page")
    void routingProfiles() {
        assertThat(Pages.sizes(
                        client,
                        "/routing-profiles-summary/" + INSTANCE_ID + "?maxResults=2",
                        "RoutingProfileSummaryList"))
                .containsExactly(2, 1);
    }
}
