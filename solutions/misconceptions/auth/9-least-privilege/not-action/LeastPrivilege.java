/*
 * Misconception: NotAction keeps the dangerous calls out
 * Caught by: Step9LeastPrivilegeTest.refusesOtherCalls
 * Message contains: ListUsers of another instance
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
                  "Sid": "AllButDelete",
                  "Effect": "Allow",
                  "NotAction": ["connect:DeleteUser", "connect:CreateUser"],
                  "Resource": "*"
                }
              ]
            }
            """.formatted(instanceArn, userId, routingProfileId);
    }
}
