package kata.fake.throttle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How fast each operation may be called.
 *
 * @param others the limit of every operation that is no exception
 * @param exceptions the limits of the others, by the operation's name, such as {@code SearchContacts}
 */
public record RateLimits(RateLimit others, Map<String, RateLimit> exceptions) {

    /** What AWS grants an operation that it says nothing else about: 2 calls a second, 5 at once. */
    public static final RateLimit DEFAULT = new RateLimit(2, 5);

    /**
     * The admin guide speaks of "all evaluation form actions" and lists none. These are the operations of Connect's API
     * model that have Evaluation in their name (inferred).
     */
    private static final List<String> EVALUATION_FORMS = List.of(
            "ActivateEvaluationForm",
            "CreateEvaluationForm",
            "DeactivateEvaluationForm",
            "DeleteContactEvaluation",
            "DeleteEvaluationForm",
            "DescribeContactEvaluation",
            "DescribeEvaluationForm",
            "ListContactEvaluations",
            "ListEvaluationFormVersions",
            "ListEvaluationForms",
            "SearchContactEvaluations",
            "SearchEvaluationForms",
            "StartContactEvaluation",
            "SubmitContactEvaluation",
            "UpdateContactEvaluation",
            "UpdateEvaluationForm");

    private static final List<String> CHATS_AND_STREAMS = List.of(
            "StartContactStreaming",
            "StopContactStreaming",
            "StartChatContact",
            "CreatePersistentContactAssociation",
            "UpdateParticipantRoleConfig",
            "CreateParticipant");

    private static final List<String> CONTACTS = List.of(
            "GetContactAttributes",
            "UpdateContactAttributes",
            "DescribeContact",
            "StopContact",
            "UpdateContact",
            "ListContactReferences",
            "BatchPutContact");

    public RateLimits {
        exceptions = Map.copyOf(exceptions);
    }

    /**
     * The limits that AWS publishes (Connect admin guide, "Amazon Connect service quotas", throttling quotas). They
     * hold for an account in a region and can be raised, so those of a real account may be higher.
     *
     * <p>One is left out: CreateIntegrationAssociation and DeleteIntegrationAssociation have a rate of 1 for the type
     * SES_IDENTITY, which stands in the request. Here they have the 2 of all other types.
     */
    public static RateLimits published() {
        return all(DEFAULT)
                .with(new RateLimit(3, 5), EVALUATION_FORMS)
                .with(new RateLimit(5, 8), "GetMetricData", "GetCurrentMetricData")
                .with(new RateLimit(10, 10), "GetMetricDataV2")
                .with(new RateLimit(0.5, 1), "SearchContacts")
                .with(new RateLimit(5, 8), CHATS_AND_STREAMS)
                .with(new RateLimit(10, 15), CONTACTS)
                .with(new RateLimit(20, 25), "TagContact", "UntagContact")
                .with(new RateLimit(20, 20), "UpdateContactRoutingData")
                .with(new RateLimit(17, 26), "SendChatIntegrationEvent")
                .with(new RateLimit(10, 15), "SendIntegrationEvent")
                .with(new RateLimit(2, 5), "CreateIntegrationAssociation", "DeleteIntegrationAssociation")
                .with(new RateLimit(25, 50), "ListIntegrationAssociations");
    }

    /** The same limit for every operation. Each still has a bucket of its own. */
    public static RateLimits all(RateLimit limit) {
        return new RateLimits(limit, Map.of());
    }

    /** These limits, but that one for those operations. */
    public RateLimits with(RateLimit limit, String... operations) {
        return with(limit, List.of(operations));
    }

    /** The limit of an operation. */
    public RateLimit of(String operation) {
        return exceptions.getOrDefault(operation, others);
    }

    private RateLimits with(RateLimit limit, List<String> operations) {
        Map<String, RateLimit> more = new LinkedHashMap<>(exceptions);
        operations.forEach(operation -> more.put(operation, limit));
        return new RateLimits(others, more);
    }
}
