package kata.fake.iam.policy;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Weighs policies. An explicit deny wins over everything; after that an allow wins; what is neither denied nor allowed
 * is denied implicitly (IAM User Guide, "Policy evaluation logic").
 */
public final class Evaluator {

    private Evaluator() {}

    /**
     * What a principal's policies decide.
     *
     * @param policies the policies of the principal; their order decides only which of several statements is named
     */
    public static Evaluation evaluate(List<PolicyDocument> policies, AccessRequest request) {
        return evaluate(policies, null, request);
    }

    /**
     * What a principal's policies and the policy of its session decide together: only what both allow is allowed.
     *
     * @param policies the policies of the principal
     * @param session the policy that narrows the session; null if there is none
     */
    public static Evaluation evaluate(
            List<PolicyDocument> policies, @Nullable PolicyDocument session, AccessRequest request) {
        List<PolicyDocument> sessions = session == null ? List.of() : List.of(session);
        return find(policies, Effect.DENY, request)
                .or(() -> find(sessions, Effect.DENY, request))
                .orElseGet(() -> allowed(policies, sessions, request));
    }

    private static Evaluation allowed(
            List<PolicyDocument> policies, List<PolicyDocument> sessions, AccessRequest request) {
        Evaluation byPolicies = find(policies, Effect.ALLOW, request)
                .orElseGet(() -> new Evaluation(Decision.IMPLICIT_DENY, null, null));
        if (sessions.isEmpty() || !byPolicies.isAllowed()) {
            return byPolicies;
        }
        return find(sessions, Effect.ALLOW, request).isPresent()
                ? byPolicies
                : new Evaluation(Decision.IMPLICIT_DENY, sessions.get(0), null);
    }

    /** The first statement of that effect that is for the request. */
    private static Optional<Evaluation> find(List<PolicyDocument> policies, Effect effect, AccessRequest request) {
        for (PolicyDocument policy : policies) {
            for (Statement statement : policy.statements()) {
                if (statement.effect() == effect && statement.matches(request)) {
                    Decision decision = effect == Effect.DENY ? Decision.EXPLICIT_DENY : Decision.ALLOWED;
                    return Optional.of(new Evaluation(decision, policy, statement));
                }
            }
        }
        return Optional.empty();
    }
}
