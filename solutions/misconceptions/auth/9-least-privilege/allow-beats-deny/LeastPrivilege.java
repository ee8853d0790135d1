/*
 * Misconception: what somebody allowed is allowed
 * Caught by: Step9LeastPrivilegeTest.deniesExplicitly
 * Message contains: outweighs all that allow it
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
        if (matching.contains(Effect.ALLOW)) {
            return Decision.ALLOWED;
        }
        return matching.contains(Effect.DENY) ? Decision.EXPLICIT_DENY : Decision.IMPLICIT_DENY;
    }

    public static String policy(String instanceArn, String userId, String routingProfileId) {
        return """
            {
              "Version": "2012-10-17", "Statement": [
                {
                  "Sid": "ListTheUsers",
                  "Effect": "Allow",
                  "Action": "connect:ListUsers",
                  "Resource": "%1$s"
                },
                {
                  "Sid": "LookAtEachUser",
                  "Effect": "Allow",
                  "Action": "connect:DescribeUser",
                  "Resource": "%1$s/agent/*"
                },
                {
                  "Sid": "MoveOneUser",
                  "Effect": "Allow",
                  "Action": "connect:UpdateUserRoutingProfile",
                  "Resource": ["%1$s/agent/%2$s", "%1$s/routing-profile/%3$s"]
                }
              ]
            }
            """.formatted(instanceArn, userId, routingProfileId);
    }
}
