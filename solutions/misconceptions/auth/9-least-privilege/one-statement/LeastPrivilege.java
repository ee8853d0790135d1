/*
 * Misconception: one statement can hold all calls and all resources
 * Caught by: Step9LeastPrivilegeTest.refusesToMoveOthers
 * Message contains: A statement allows each of its actions on each of its resources
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
                  "Resource": ["%1$s", "%1$s/agent/*", "%1$s/routing-profile/%3$s"]
                }
              ]
            }
            """.formatted(instanceArn, userId, routingProfileId);
    }
}
