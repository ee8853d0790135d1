package kata.fake.store;

import java.time.Instant;

/**
 * One contact centre.
 *
 * @param id the instance ID, the last part of the ARN
 * @param arn {@code arn:aws:connect:REGION:ACCOUNT:instance/ID}
 * @param identityManagementType {@code CONNECT_MANAGED}, {@code SAML} or {@code EXISTING_DIRECTORY}
 * @param instanceAlias the name in the instance's address
 * @param createdTime when it was created
 * @param serviceRole the ARN of the role that the service runs under
 * @param instanceStatus {@code ACTIVE}, {@code CREATION_IN_PROGRESS} or {@code CREATION_FAILED}
 * @param inboundCallsEnabled whether customers can call in
 * @param outboundCallsEnabled whether agents can call out
 * @param instanceAccessUrl where a person signs in
 */
public record Instance(
        String id,
        String arn,
        String identityManagementType,
        String instanceAlias,
        Instant createdTime,
        String serviceRole,
        String instanceStatus,
        boolean inboundCallsEnabled,
        boolean outboundCallsEnabled,
        String instanceAccessUrl) {

    /**
     * The ARN of something that belongs to this instance.
     *
     * @param kind the kind as it stands in an ARN (Service Authorization Reference, Amazon Connect), such as
     *     {@code queue} or {@code routing-profile}; a user is an {@code agent}
     * @param resourceId the resource's ID
     */
    public String resourceArn(String kind, String resourceId) {
        return arn + "/" + kind + "/" + resourceId;
    }
}
