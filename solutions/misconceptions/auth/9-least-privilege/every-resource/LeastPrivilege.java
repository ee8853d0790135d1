/*
 * Misconception, the commonest of its step: the action says enough, the resource is a star
 * Caught by: Step9LeastPrivilegeTest.refusesOtherCalls
 * Message contains: a star as the resource every instance
 */
package kata.auth;

import java.util.List;

public final class LeastPrivilege {

    public enum Effect {
        ALLOW,
        DENY
    }

    public enum Decision {
        ALLOWED,
        EXPLICIT_DENY,
        IMPLICIT_DENY
    }

    private LeastPrivilege() {}

    public static Decision decide(List<Effect> matching) {
        if (matching.contains(Effect.DENY)) {
            return Decision.EXPLICIT_DENY;
        }
        return matching.contains(Effect.ALLOW) ? Decision.ALLOWED : Decision.IMPLICIT_DENY;
    }

    public static String policy(String instanceArn, String userId, String routingProfileId) {
        return """
            {
              "Version": "2012-10-17", "Statement": [
                {
                  "Sid": "ThreeCalls",
                  "Effect": "Allow",
                  "Action": ["connect:ListUsers", "connect:DescribeUser", "connect:UpdateUserRoutingProfile"],
                  "Resource": "*"
                }
              ]
            }
            """.formatted(instanceArn, userId, routingProfileId);
    }
}
