package kata.fake.iam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import kata.fake.connect.ConnectOperations;
import kata.fake.http.ApiRequest;
import kata.fake.random.SharedRandom;
import kata.fake.route.Match;
import kata.fake.store.Store;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Resources")
class ResourcesTest {

    private static final String INSTANCE = "arn:aws:connect:us-east-1:123456789012:instance/i";

    private final Resources resources = new Resources(new Store("123456789012", "us-east-1"));

    @Test
    @DisplayName("ListInstances has no resource of its own")
    void listInstances() {
        assertThat(of("ListInstances", "/instance", "/instance", "")).containsExactly("*");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Some operations need the instance itself")
    @CsvSource({"DescribeInstance", "ListUsers", "ListRoutingProfiles"})
    void instance(String operation) {
        assertThat(of(operation, "/x/{InstanceId}", "/x/i", "")).containsExactly(INSTANCE);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("Some operations need the one resource that the path names")
    @CsvSource({
        "DescribeUser, UserId, agent",
        "DeleteUser, UserId, agent",
        "UpdateUserIdentityInfo, UserId, agent",
        "DescribeQueue, QueueId, queue",
        "UpdateQueueName, QueueId, queue",
        "UpdateQueueStatus, QueueId, queue",
        "DescribeContact, ContactId, contact",
        "UpdateContact, ContactId, contact",
        "GetContactAttributes, InitialContactId, contact",
    })
    void named(String operation, String label, String kind) {
        assertThat(of(operation, "/x/{InstanceId}/{" + label + "}", "/x/i/r-1", ""))
                .containsExactly(INSTANCE + "/" + kind + "/r-1");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("Some operations need the one contact that the body names")
    @CsvSource({"StopContact, ContactId", "UpdateContactAttributes, InitialContactId"})
    void namedInTheBody(String operation, String member) {
        assertThat(of(operation, "/x", "/x", "{'InstanceId':'i','" + member + "':'c-1'}"))
                .containsExactly(INSTANCE + "/contact/c-1");
    }

    @Test
    @DisplayName("StartOutboundVoiceContact needs every contact: the one to come has no ID yet")
    void startOutboundVoiceContact() {
        assertThat(of("StartOutboundVoiceContact", "/x", "/x", "{'InstanceId':'i'}"))
                .containsExactly(INSTANCE + "/contact/*");
    }

    @Test
    @DisplayName("ListQueues needs every queue, and not the instance")
    void listQueues() {
        assertThat(of("ListQueues", "/x/{InstanceId}", "/x/i", "")).containsExactly(INSTANCE + "/queue/*");
    }

    @Test
    @DisplayName("UpdateUserRoutingProfile needs the routing profile and the user")
    void updateUserRoutingProfile() {
        assertThat(of(
                        "UpdateUserRoutingProfile",
                        "/x/{InstanceId}/{UserId}",
                        "/x/i/u-1",
                        "{'RoutingProfileId':'rp-1'}"))
                .containsExactly(INSTANCE + "/routing-profile/rp-1", INSTANCE + "/agent/u-1");
    }

    @Test
    @DisplayName("CreateUser needs the routing profile, each security profile and every user")
    void createUser() {
        assertThat(of(
                        "CreateUser",
                        "/x/{InstanceId}",
                        "/x/i",
                        "{'RoutingProfileId':'rp-1','SecurityProfileIds':['sp-1','sp-2','sp-1']}"))
                .containsExactly(
                        INSTANCE + "/routing-profile/rp-1",
                        INSTANCE + "/security-profile/sp-1",
                        INSTANCE + "/security-profile/sp-2",
                        INSTANCE + "/agent/*");
    }

    @Test
    @DisplayName("CreateQueue needs the hours of operation and every queue")
    void createQueue() {
        assertThat(of("CreateQueue", "/x/{InstanceId}", "/x/i", "{'HoursOfOperationId':'h-1'}"))
                .containsExactly(INSTANCE + "/operating-hours/h-1", INSTANCE + "/queue/*");
    }

    @Test
    @DisplayName("GetCurrentMetricData needs the queues and the routing profiles of its filters, by ID or by ARN")
    void metrics() {
        assertThat(of(
                        "GetCurrentMetricData",
                        "/x/{InstanceId}",
                        "/x/i",
                        "{'Filters':{'Queues':['q-1','" + INSTANCE + "/queue/q-2'],'RoutingProfiles':['rp-1']}}"))
                .containsExactly(INSTANCE + "/queue/q-1", INSTANCE + "/queue/q-2", INSTANCE + "/routing-profile/rp-1");
    }

    @Test
    @DisplayName("GetCurrentMetricData needs every routing profile if its filters name none")
    void metricsWithoutProfiles() {
        assertThat(of("GetCurrentMetricData", "/x/{InstanceId}", "/x/i", "{'Filters':{'Queues':['q-1']}}"))
                .containsExactly(INSTANCE + "/queue/q-1", INSTANCE + "/routing-profile/*");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Operations on tags need the tagged resource")
    @CsvSource({"TagResource", "UntagResource", "ListTagsForResource"})
    void tags(String operation) {
        assertThat(of(operation, "/tags/{resourceArn}", "/tags/arn%3Aaws%3Aconnect%3Ax%2Fy", ""))
                .containsExactly("arn:aws:connect:x/y");
    }

    @Test
    @DisplayName("A whole ARN in place of an instance ID ends up inside the ARN")
    void trap() {
        assertThat(of("ListUsers", "/x/{InstanceId}", "/x/" + INSTANCE.replace("/", "%2F"), ""))
                .containsExactly("arn:aws:connect:us-east-1:123456789012:instance/" + INSTANCE);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("A body that does not name the resource needs every one of its kind")
    @CsvSource(
            delimiter = '|',
            value = {"{}", "not JSON", "{'RoutingProfileId':7}", "{'RoutingProfileId':null}", "[]"})
    void unnamed(String body) {
        assertThat(of("UpdateUserRoutingProfile", "/x/{InstanceId}/{UserId}", "/x/i/u", body))
                .containsExactly(INSTANCE + "/routing-profile/*", INSTANCE + "/agent/u");
    }

    @Test
    @DisplayName("A body that does not name the instance needs every instance")
    void unnamedInstance() {
        assertThat(of("StopContact", "/x", "/x", "{'ContactId':'c-1'}"))
                .containsExactly("arn:aws:connect:us-east-1:123456789012:instance/*/contact/c-1");
    }

    @Test
    @DisplayName("Every operation that the fake answers is in the table")
    void complete() {
        SharedRandom random = new SharedRandom(new Random(1));
        ConnectOperations.all(InstantSource.system(), random).forEach(operation -> {
            Match match = new Match(operation, ApiRequest.of(operation.method(), "/"), new TreeMap<>());
            assertThatNoException().as(operation.name()).isThrownBy(() -> resources.of(match));
        });
    }

    @Test
    @DisplayName("An operation that is not in the table is the fake's own mistake")
    void notInTheTable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("DoThing", "/x", "/x", ""))
                .withMessage("No one has said which resources DoThing needs. Add it to the table in"
                        + " kata.fake.iam.Resources.");
    }

    private List<String> of(String operation, String template, String target, String body) {
        return resources.of(Requests.match(operation, template, target, body));
    }
}
