/*
 * Misconception: a user is user/ID in an ARN
 * Caught by: Step9LeastPrivilegeTest.letsTheJobDescribe
 * Message contains: in an ARN users go by the name of agent
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
                  "Sid": "ListTheUsers",
                  "Effect": "Allow",
                  "Action": "connect:ListUsers",
                  "Resource": "%1$s"
                },
                {
                  "Sid": "LookAtEachUser",
                  "Effect": "Allow",
                  "Action": "connect:DescribeUser",
                  "Resource": "%1$s/user/*"
                },
                {
                  "Sid": "MoveOneUser",
                  "Effect": "Allow",
                  "Action": "connect:UpdateUserRoutingProfile",
                  "Resource": ["%1$s/user/%2$s", "%1$s/routing-profile/%3$s"]
                }
              ]
            }
            """.formatted(instanceArn, userId, routingProfileId);
    }
}
