package kata.fake.iam.policy;

import org.jspecify.annotations.Nullable;

/**
 * What policies decided about a request, and which statement it was.
 *
 * @param decision the decision
 * @param policy the policy of the deciding statement. With an implicit deny, it is the session policy if that is what
 *     did not allow the request, and otherwise null
 * @param statement the deciding statement; null with an implicit deny, for then there is none
 */
public record Evaluation(
        Decision decision,
        @Nullable PolicyDocument policy,
        @Nullable Statement statement) {

    /** Whether the request may be carried out. */
    public boolean isAllowed() {
        return decision == Decision.ALLOWED;
    }

    /**
     * The decision in words, such as {@code Allow: statement 'Read' of the policy 'reader'}. A statement without a Sid
     * goes by its place: {@code statement 2 of the policy 'reader'}.
     */
    public String describe() {
        if (policy == null) {
            return "No statement allows it";
        }
        if (statement == null) {
            return "No statement of the policy '" + policy.name() + "' allows it";
        }
        return statement.effect() + ": " + statement + " of the policy '" + policy.name() + "'";
    }
}
