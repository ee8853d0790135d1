package kata.fake.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A user of an instance: an agent, a supervisor or an administrator.
 *
 * @param id the user ID, the last part of the ARN
 * @param arn the instance's ARN followed by {@code /agent/ID}
 * @param username the login name, unique within the instance
 * @param identityInfo names and addresses, if any were given
 * @param phoneConfig how calls reach the user
 * @param securityProfileIds one to ten security profiles
 * @param routingProfileId the routing profile
 * @param lastModifiedTime when the user was last changed
 * @param lastModifiedRegion in which region
 */
public record User(
        String id,
        String arn,
        String username,
        @Nullable IdentityInfo identityInfo,
        PhoneConfig phoneConfig,
        List<String> securityProfileIds,
        String routingProfileId,
        Instant lastModifiedTime,
        String lastModifiedRegion) {

    public User {
        securityProfileIds = List.copyOf(securityProfileIds);
    }

    /** This user with another routing profile, changed at that time. */
    public User withRoutingProfileId(String newRoutingProfileId, Instant changed) {
        return new User(
                id,
                arn,
                username,
                identityInfo,
                phoneConfig,
                securityProfileIds,
                newRoutingProfileId,
                changed,
                lastModifiedRegion);
    }

    /** This user with other names and addresses, changed at that time. */
    public User withIdentityInfo(IdentityInfo newIdentityInfo, Instant changed) {
        return new User(
                id,
                arn,
                username,
                newIdentityInfo,
                phoneConfig,
                securityProfileIds,
                routingProfileId,
                changed,
                lastModifiedRegion);
    }
}
