package kata.fake.iam.policy;

/**
 * One question to the policies: may this principal do that to this resource?
 *
 * @param principal the ARN of the caller, such as {@code arn:aws:iam::123456789012:user/ada}. Identity policies do not
 *     look at it: whose policies are asked is for the caller of the {@link Evaluator} to choose
 * @param action the action, such as {@code connect:ListUsers}
 * @param resource the ARN of one resource; {@code *} for an action that has no resource of its own
 * @param context the condition keys that are known
 */
public record AccessRequest(String principal, String action, String resource, RequestContext context) {

    /** A request of which no condition key is known. */
    public AccessRequest(String principal, String action, String resource) {
        this(principal, action, resource, RequestContext.EMPTY);
    }
}
