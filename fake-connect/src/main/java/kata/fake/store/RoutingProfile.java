package kata.fake.store;

import java.time.Instant;
import java.util.List;

/**
 * Which queues a user serves, and in which order. Every one of them for calls, and for no other channel.
 *
 * @param id the routing profile ID
 * @param arn the instance's ARN followed by {@code /routing-profile/ID}
 * @param name the name
 * @param queueIds the queues
 * @param lastModifiedTime when the profile was last changed
 * @param lastModifiedRegion in which region
 */
public record RoutingProfile(
        String id,
        String arn,
        String name,
        List<String> queueIds,
        Instant lastModifiedTime,
        String lastModifiedRegion) {

    public RoutingProfile {
        queueIds = List.copyOf(queueIds);
    }
}
