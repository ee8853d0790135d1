package kata.fake.store;

import java.time.Instant;

/**
 * What a user may do inside the contact centre.
 *
 * @param id the security profile ID
 * @param arn the instance's ARN followed by {@code /security-profile/ID}
 * @param name the name
 * @param lastModifiedTime when the profile was last changed
 * @param lastModifiedRegion in which region
 */
public record SecurityProfile(
        String id, String arn, String name, Instant lastModifiedTime, String lastModifiedRegion) {}
