package kata.auth;

import java.util.List;

/** Step 9: a policy with which a job can do its work and nothing else, and the rule by which policies are weighed. */
public final class LeastPrivilege {

    /** What a statement of a policy does with the requests that it matches. */
    public enum Effect {
        ALLOW,
        DENY
    }

    /** What comes of all statements together. */
    public enum Decision {
        ALLOWED,
        EXPLICIT_DENY,
        IMPLICIT_DENY
    }

    private LeastPrivilege() {}

    /** The decision on a request, from the effects of all statements that match it; there may be none. */
    public static Decision decide(List<Effect> matching) {
        throw new UnsupportedOperationException("Step 9 is yours to write: kata-auth/lessons/9-least-privilege.md");
    }

    /**
     * The policy, as JSON, of a job that makes three calls of Amazon Connect: ListUsers in one instance, DescribeUser of
     * any user in it, and UpdateUserRoutingProfile of one user, who gets one certain routing profile.
     *
     * @param instanceArn such as {@code arn:aws:connect:eu-west-2:111122223333:instance/INSTANCE-ID}
     */
    public static String policy(String instanceArn, String userId, String routingProfileId) {
        throw new UnsupportedOperationException("Step 9 is yours to write: kata-auth/lessons/9-least-privilege.md");
    }
}
