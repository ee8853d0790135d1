package kata.fake.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A queue in which contacts wait.
 *
 * @param id the queue ID; that of an agent's queue is the user's ID
 * @param arn the instance's ARN followed by {@code /queue/ID}, or by {@code /queue/agent/ID} for an agent's queue
 * @param name the name; an agent's queue has none
 * @param type which of the two types it is
 * @param lastModifiedTime when the queue was last changed
 * @param lastModifiedRegion in which region
 */
public record Queue(
        String id,
        String arn,
        @Nullable String name,
        QueueType type,
        Instant lastModifiedTime,
        String lastModifiedRegion) {

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
                user.lastModifiedTime(),
                user.lastModifiedRegion());
    }
}
