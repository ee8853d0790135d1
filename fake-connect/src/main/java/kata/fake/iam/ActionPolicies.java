package kata.fake.iam;

import java.time.InstantSource;
import kata.fake.auth.Caller;
import kata.fake.exchange.Trace;
import kata.fake.http.ApiException;
import kata.fake.iam.policy.AccessRequest;
import kata.fake.iam.policy.Evaluation;
import kata.fake.iam.policy.Evaluator;
import kata.fake.store.Store;

/**
 * Asks the caller's policies about one action on one resource, which may be another service's. The root user may do
 * everything here. On AWS it cannot assume a role, but here it has no key either, unless a test gives it one.
 */
public final class ActionPolicies {

    private final Identities identities;
    private final String root;
    private final RequestContexts contexts;

    /**
     * @param identities who has which policies
     * @param store the account and the region
     * @param clock for the condition keys {@code aws:CurrentTime} and {@code aws:EpochTime}
     */
    public ActionPolicies(Identities identities, Store store, InstantSource clock) {
        this.identities = identities;
        this.root = EvaluatingPolicies.root(store);
        this.contexts = new RequestContexts(store, clock);
    }

    /**
     * Returns if the caller may, throws if not.
     *
     * @param action the action, such as {@code sts:AssumeRole}
     * @param resource the ARN that it is about
     * @param trace takes the statement that decided, also if this throws
     * @throws ApiException 403 AccessDeniedException
     */
    public void authorize(Caller caller, String action, String resource, Trace trace) {
        if (caller.principalArn().equals(root)) {
            trace.policyStatement(EvaluatingPolicies.ROOT_MAY);
            return;
        }
        AccessRequest request = new AccessRequest(caller.arn(), action, resource, contexts.of(caller));
        Evaluation evaluation = Evaluator.evaluate(
                identities.policies(caller.principalArn()),
                EvaluatingPolicies.session(caller.sessionPolicy()),
                request);
        if (!evaluation.isAllowed()) {
            trace.policyStatement(evaluation.describe() + ": " + action + " on " + resource);
            throw EvaluatingPolicies.denied(request, evaluation.decision());
        }
        trace.policyStatement(evaluation.describe());
    }
}
