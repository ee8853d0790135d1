package kata.fake.iam.policy;

import java.util.List;
import java.util.stream.Stream;
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
        return Stream.concat(find(policies, Effect.DENY, request), find(sessions, Effect.DENY, request))
                .findFirst()
                .orElseGet(() -> allowed(policies, sessions, request));
    }

    private static Evaluation allowed(
            List<PolicyDocument> policies, List<PolicyDocument> sessions, AccessRequest request) {
        Evaluation byPolicies = find(policies, Effect.ALLOW, request)
                .findFirst()
                .orElse(new Evaluation(Decision.IMPLICIT_DENY, null, null));
        if (sessions.isEmpty() || !byPolicies.isAllowed()) {
            return byPolicies;
        }
        return find(sessions, Effect.ALLOW, request).findFirst().isPresent()
                ? byPolicies
                : new Evaluation(Decision.IMPLICIT_DENY, sessions.get(0), null);
    }

    private static Stream<Evaluation> find(List<PolicyDocument> policies, Effect effect, AccessRequest request) {
        Decision decision = effect == Effect.DENY ? Decision.EXPLICIT_DENY : Decision.ALLOWED;
        return policies.stream()
                .flatMap(policy -> policy.statements().stream()
                        .filter(statement -> statement.effect() == effect)
                        .filter(statement -> statement.matches(request))
                        .map(statement -> new Evaluation(decision, policy, statement)));
    }
}
