package kata.fake.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A queue in which contacts wait.
 *
 * @param id the queue ID; that of an agent's queue is the user's ID
 * @param arn the instance's ARN followed by {@code /queue/ID}, or by {@code /queue/agent/ID} for an agent's queue
 * @param name the name, unique within the instance; an agent's queue has none
 * @param type which of the two types it is
 * @param settings what can be set; an agent's queue has nothing to set
 * @param lastModifiedTime when the queue was last changed
 * @param lastModifiedRegion in which region
 */
public record Queue(
        String id,
        String arn,
        @Nullable String name,
        QueueType type,
        Settings settings,
        Instant lastModifiedTime,
        String lastModifiedRegion) {

    /** The status of a queue that takes contacts. */
    public static final String ENABLED = "ENABLED";

    /**
     * What can be set on a queue.
     *
     * @param description what it is for
     * @param outboundCallerConfig what a customer sees who is called from it
     * @param hoursOfOperationId when it is open
     * @param maxContacts how many contacts fill it; null if only the quota of the instance counts
     * @param status {@link #ENABLED} or {@code DISABLED}
     */
    public record Settings(
            @Nullable String description,
            @Nullable OutboundCallerConfig outboundCallerConfig,
            @Nullable String hoursOfOperationId,
            @Nullable Integer maxContacts,
            String status) {

        static final Settings NONE = new Settings(null, null, null, null, ENABLED);
    }

    /**
     * What a customer sees and hears who is called from a queue. The members of the API's shape of that name.
     *
     * @param outboundCallerIdName the name that is shown
     * @param outboundCallerIdNumberId the ID of the phone number that is shown
     * @param outboundFlowId the flow that whispers to the customer
     */
    public record OutboundCallerConfig(
            @Nullable String outboundCallerIdName,
            @Nullable String outboundCallerIdNumberId,
            @Nullable String outboundFlowId) {}

    /**
     * The queue that every user has. Its shape is that of the AWS CLI's example output of list-queues: no name, and an
     * {@code agent} in the ARN.
     */
    static Queue of(Instance instance, User user) {
        return new Queue(
                user.id(),
                instance.resourceArn("queue/agent", user.id()),
                null,
                QueueType.AGENT,
                Settings.NONE,
                user.lastModifiedTime(),
                user.lastModifiedRegion());
    }

    /** This queue with another name and another description, changed at that time. */
    public Queue renamed(@Nullable String newName, @Nullable String newDescription, Instant changed) {
        Settings described = new Settings(
                newDescription,
                settings.outboundCallerConfig(),
                settings.hoursOfOperationId(),
                settings.maxContacts(),
                settings.status());
        return new Queue(id, arn, newName, type, described, changed, lastModifiedRegion);
    }

    /** This queue with another status, changed at that time. */
    public Queue withStatus(String newStatus, Instant changed) {
        Settings set = new Settings(
                settings.description(),
                settings.outboundCallerConfig(),
                settings.hoursOfOperationId(),
                settings.maxContacts(),
                newStatus);
        return new Queue(id, arn, name, type, set, changed, lastModifiedRegion);
    }
}
