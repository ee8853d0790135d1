package kata.fake.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("RateLimits")
class RateLimitsTest {

    private static final RateLimit SLOW = new RateLimit(0.1, 1);

    @ParameterizedTest(name = "{0}: {1} a second, {2} at once")
    @DisplayName("The published limits are those of AWS's admin guide")
    @CsvSource({
        "ListInstances, 2, 5",
        "ListUsers, 2, 5",
        "CreateUser, 2, 5",
        "StartOutboundVoiceContact, 2, 5",
        "TagResource, 2, 5",
        "AnOperationOfNextYear, 2, 5",
        "CreateEvaluationForm, 3, 5",
        "SubmitContactEvaluation, 3, 5",
        "SearchContactEvaluations, 3, 5",
        "GetMetricData, 5, 8",
        "GetCurrentMetricData, 5, 8",
        "GetMetricDataV2, 10, 10",
        "SearchContacts, 0.5, 1",
        "StartContactStreaming, 5, 8",
        "StopContactStreaming, 5, 8",
        "StartChatContact, 5, 8",
        "CreatePersistentContactAssociation, 5, 8",
        "UpdateParticipantRoleConfig, 5, 8",
        "CreateParticipant, 5, 8",
        "GetContactAttributes, 10, 15",
        "UpdateContactAttributes, 10, 15",
        "DescribeContact, 10, 15",
        "StopContact, 10, 15",
        "UpdateContact, 10, 15",
        "ListContactReferences, 10, 15",
        "BatchPutContact, 10, 15",
        "TagContact, 20, 25",
        "UntagContact, 20, 25",
        "UpdateContactRoutingData, 20, 20",
        "SendChatIntegrationEvent, 17, 26",
        "SendIntegrationEvent, 10, 15",
        "CreateIntegrationAssociation, 2, 5",
        "DeleteIntegrationAssociation, 2, 5",
        "ListIntegrationAssociations, 25, 50"
    })
    void published(String operation, double rate, int burst) {
        assertThat(RateLimits.published().of(operation)).isEqualTo(new RateLimit(rate, burst));
    }

    @Test
    @DisplayName("One limit for all holds for every operation")
    void all() {
        assertThat(RateLimits.all(SLOW).of("SearchContacts")).isEqualTo(SLOW);
    }

    @Test
    @DisplayName("A limit can be changed for some operations, and the others keep theirs")
    void with() {
        RateLimits limits = RateLimits.published().with(SLOW, "ListUsers", "SearchContacts");
        assertThat(limits.of("ListUsers")).isEqualTo(SLOW);
        assertThat(limits.of("SearchContacts")).isEqualTo(SLOW);
        assertThat(limits.of("StopContact")).isEqualTo(new RateLimit(10, 15));
    }

    @Test
    @DisplayName("Changed limits are a copy")
    void copy() {
        RateLimits limits = RateLimits.all(RateLimits.DEFAULT);
        limits.with(SLOW, "ListUsers");
        assertThat(limits).isEqualTo(new RateLimits(new RateLimit(2, 5), Map.of()));
    }
}
