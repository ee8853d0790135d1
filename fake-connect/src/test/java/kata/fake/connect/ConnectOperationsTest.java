package kata.fake.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.Random;
import kata.fake.random.SharedRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ConnectOperations")
class ConnectOperationsTest {

    @Test
    @DisplayName("Each operation has the method and the path of Connect's API model")
    void routes() {
        assertThat(ConnectOperations.all(InstantSource.system(), new SharedRandom(new Random(1))))
                .extracting(operation -> operation.name() + " " + operation.method() + " " + operation.uri())
                .containsExactlyInAnyOrder(
                        "ListInstances GET /instance",
                        "DescribeInstance GET /instance/{InstanceId}",
                        "ListUsers GET /users-summary/{InstanceId}",
                        "DescribeUser GET /users/{InstanceId}/{UserId}",
                        "CreateUser PUT /users/{InstanceId}",
                        "UpdateUserRoutingProfile POST /users/{InstanceId}/{UserId}/routing-profile",
                        "UpdateUserIdentityInfo POST /users/{InstanceId}/{UserId}/identity-info",
                        "DeleteUser DELETE /users/{InstanceId}/{UserId}",
                        "ListQueues GET /queues-summary/{InstanceId}",
                        "CreateQueue PUT /queues/{InstanceId}",
                        "DescribeQueue GET /queues/{InstanceId}/{QueueId}",
                        "UpdateQueueStatus POST /queues/{InstanceId}/{QueueId}/status",
                        "UpdateQueueName POST /queues/{InstanceId}/{QueueId}/name",
                        "ListRoutingProfiles GET /routing-profiles-summary/{InstanceId}",
                        "StartOutboundVoiceContact PUT /contact/outbound-voice",
                        "StopContact POST /contact/stop",
                        "DescribeContact GET /contacts/{InstanceId}/{ContactId}",
                        "UpdateContact POST /contacts/{InstanceId}/{ContactId}",
                        "GetContactAttributes GET /contact/attributes/{InstanceId}/{InitialContactId}",
                        "UpdateContactAttributes POST /contact/attributes",
                        "GetCurrentMetricData POST /metrics/current/{InstanceId}",
                        "TagResource POST /tags/{resourceArn}",
                        "UntagResource DELETE /tags/{resourceArn}",
                        "ListTagsForResource GET /tags/{resourceArn}");
    }
}
