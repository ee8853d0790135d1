package kata.fake.store;

import static kata.fake.store.SampleContactCentre.INSTANCE_ID;
import static org.assertj.core.api.Assertions.assertThat;

import kata.fake.contact.AgentStatusType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SampleContactCentre")
class SampleContactCentreTest {

    private final Store store = SampleContactCentre.create();

    @Test
    @DisplayName("There are twelve users, and Ada and Grace come first")
    void users() {
        assertThat(store.users(INSTANCE_ID))
                .extracting(User::username)
                .hasSize(12)
                .startsWith("ada", "grace");
    }

    @Test
    @DisplayName("Eight of the queues are STANDARD")
    void standardQueues() {
        assertThat(store.queues(INSTANCE_ID))
                .filteredOn(queue -> queue.type() == QueueType.STANDARD)
                .hasSize(8);
    }

    @Test
    @DisplayName("Every user has a queue of type AGENT")
    void agentQueues() {
        assertThat(store.queues(INSTANCE_ID))
                .filteredOn(queue -> queue.type() == QueueType.AGENT)
                .extracting(Queue::id)
                .containsExactlyElementsOf(
                        store.users(INSTANCE_ID).stream().map(User::id).toList());
    }

    @Test
    @DisplayName("A user is an agent in the ARN")
    void userArn() {
        assertThat(store.users(INSTANCE_ID).get(0).arn())
                .isEqualTo("arn:aws:connect:us-east-1:123456789012:instance/aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee"
                        + "/agent/40000000-0000-4000-8000-000000000001");
    }

    @Test
    @DisplayName("Every user has profiles that exist")
    void profilesExist() {
        assertThat(store.users(INSTANCE_ID))
                .allSatisfy(user -> assertThat(store.routingProfile(INSTANCE_ID, user.routingProfileId()))
                        .isPresent())
                .allSatisfy(user -> assertThat(user.securityProfileIds())
                        .allSatisfy(id -> assertThat(store.securityProfile(INSTANCE_ID, id))
                                .isPresent()));
    }

    @Test
    @DisplayName("Every queue that a routing profile names exists")
    void queuesExist() {
        assertThat(store.routingProfiles(INSTANCE_ID))
                .flatExtracting(RoutingProfile::queueIds)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(store.queue(INSTANCE_ID, id)).isPresent());
    }

    @Test
    @DisplayName("Every STANDARD queue has hours and a caller ID that exist")
    void queueSettingsExist() {
        assertThat(store.queues(INSTANCE_ID))
                .filteredOn(queue -> queue.type() == QueueType.STANDARD)
                .extracting(Queue::settings)
                .allSatisfy(settings -> assertThat(
                                store.hoursOfOperation(INSTANCE_ID, String.valueOf(settings.hoursOfOperationId())))
                        .isPresent())
                .extracting(settings -> settings.outboundCallerConfig().outboundCallerIdNumberId())
                .containsOnly(SampleContactCentre.PHONE_NUMBER_ID);
    }

    @Test
    @DisplayName("The flow for Sales leads to the queue of Sales")
    void salesFlow() {
        assertThat(store.contactFlow(INSTANCE_ID, SampleContactCentre.SALES_FLOW)
                        .orElseThrow()
                        .queueId())
                .isEqualTo(SampleContactCentre.SALES_QUEUE);
    }

    @Test
    @DisplayName("Five agents are there, four of them free")
    void shift() {
        assertThat(store.users(INSTANCE_ID))
                .extracting(user -> store.agentStatus(INSTANCE_ID, user.id()))
                .filteredOn(status -> status != AgentStatusType.OFFLINE)
                .containsExactlyInAnyOrder(
                        AgentStatusType.ROUTABLE,
                        AgentStatusType.ROUTABLE,
                        AgentStatusType.ROUTABLE,
                        AgentStatusType.ROUTABLE,
                        AgentStatusType.CUSTOM);
    }

    @Test
    @DisplayName("Grace was changed half a second after the others, so that one time has a fraction")
    void fraction() {
        assertThat(store.user(INSTANCE_ID, SampleContactCentre.GRACE_ID)
                        .orElseThrow()
                        .lastModifiedTime())
                .isEqualTo("2026-01-05T09:00:00.500Z");
    }

    @Test
    @DisplayName("Two samples share nothing")
    void fresh() {
        store.removeUser(INSTANCE_ID, SampleContactCentre.ADA_ID);
        assertThat(SampleContactCentre.create().users(INSTANCE_ID)).hasSize(12);
    }
}
