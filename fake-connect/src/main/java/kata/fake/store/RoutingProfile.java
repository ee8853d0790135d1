package kata.fake.store;

import java.time.Instant;

/**
 * Which queues a user serves, and in which order.
 *
 * @param id the routing profile ID
 * @param arn the instance's ARN followed by {@code /routing-profile/ID}
 * @param name the name
 * @param lastModifiedTime when the profile was last changed
 * @param lastModifiedRegion in which region
 */
public record RoutingProfile(String id, String arn, String name, Instant lastModifiedTime, String lastModifiedRegion) {}
