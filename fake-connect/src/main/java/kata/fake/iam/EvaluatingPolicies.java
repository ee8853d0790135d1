package kata.fake.iam;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kata.fake.auth.Caller;
import kata.fake.exchange.Trace;
import kata.fake.http.ApiException;
import kata.fake.iam.policy.AccessRequest;
import kata.fake.iam.policy.Decision;
import kata.fake.iam.policy.Evaluation;
import kata.fake.iam.policy.Evaluator;
import kata.fake.iam.policy.PolicyDocument;
import kata.fake.iam.policy.RequestContext;
import kata.fake.route.Match;
import kata.fake.store.Store;
import org.jspecify.annotations.Nullable;

/** Asks the policies about each resource that a request needs, and words the refusal as Amazon Connect does. */
final class EvaluatingPolicies implements Policies {

    static final String ROOT_MAY = "The root user of the account may do everything";

    private final Identities identities;
    private final String root;
    private final Resources resources;
    private final RequestContexts contexts;

    EvaluatingPolicies(Identities identities, Store store, RequestContexts contexts) {
        this.identities = identities;
        this.root = root(store);
        this.resources = new Resources(store);
        this.contexts = contexts;
    }

    @Override
    public void authorize(Caller caller, Match match, Trace trace) {
        if (caller.principalArn().equals(root)) {
            trace.policyStatement(ROOT_MAY);
            return;
        }
        List<PolicyDocument> policies = identities.policies(caller.principalArn());
        PolicyDocument session = session(caller.sessionPolicy());
        boolean readsContext =
                Stream.concat(policies.stream(), Stream.ofNullable(session)).anyMatch(PolicyDocument::readsContext);
        RequestContext context = readsContext ? contexts.of(caller, match) : RequestContext.EMPTY;
        Set<String> allowing = new LinkedHashSet<>();
        for (String resource : resources.of(match)) {
            AccessRequest request = new AccessRequest(
                    caller.arn(),
                    "connect:" + match.operation().name(),
                    resource,
                    readsContext ? contexts.withResource(context, resource) : context);
            Evaluation evaluation = Evaluator.evaluate(policies, session, request);
            if (!evaluation.isAllowed()) {
                trace.policyStatement(
                        evaluation.describe() + ": " + request.action() + " on " + resource + hint(caller, policies));
                throw denied(request, evaluation.decision());
            }
            allowing.add(evaluation.describe());
        }
        trace.policyStatement(String.join("; ", allowing));
    }

    static String root(Store store) {
        return "arn:aws:iam::" + store.account() + ":root";
    }

    static @Nullable PolicyDocument session(@Nullable String json) {
        return json == null ? null : PolicyDocument.parse("session policy", json);
    }

    private static String hint(Caller caller, List<PolicyDocument> policies) {
        return policies.isEmpty() ? " (" + caller.principalArn() + " has no policy at all)" : "";
    }

    /**
     * The wording of 2023, as users of Connect have reported it: other services go on to say which kind of policy it
     * was, Connect does not.
     */
    static ApiException denied(AccessRequest request, Decision decision) {
        return ApiException.accessDenied("User: " + request.principal() + " is not authorized to perform: "
                + request.action() + " on resource: " + request.resource()
                + (decision == Decision.EXPLICIT_DENY ? " with an explicit deny" : ""));
    }
}
