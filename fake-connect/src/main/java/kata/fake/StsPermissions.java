package kata.fake;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import kata.fake.auth.Caller;
import kata.fake.exchange.Trace;
import kata.fake.http.ApiException;
import kata.fake.iam.Identities;
import kata.fake.iam.policy.AccessRequest;
import kata.fake.iam.policy.Decision;
import kata.fake.iam.policy.Evaluation;
import kata.fake.iam.policy.Evaluator;
import kata.fake.iam.policy.PolicyDocument;
import kata.fake.iam.policy.RequestContext;
import kata.fake.store.Store;
import kata.fake.sts.Permissions;
import org.jspecify.annotations.Nullable;

/**
 * Asks the caller's policies about what it wants of STS. The root user may do everything here. On AWS it cannot assume
 * a role, but here it has no key either, unless a test gives it one.
 */
final class StsPermissions implements Permissions {

    private final Identities identities;
    private final Store store;
    private final InstantSource clock;

    StsPermissions(Identities identities, Store store, InstantSource clock) {
        this.identities = identities;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void authorize(Caller caller, String action, String resource, Trace trace) {
        if (caller.principalArn().equals("arn:aws:iam::" + store.account() + ":root")) {
            trace.policyStatement("The root user of the account may do everything");
            return;
        }
        AccessRequest request = new AccessRequest(caller.arn(), action, resource, context(caller));
        Evaluation evaluation = Evaluator.evaluate(
                identities.policies(caller.principalArn()), session(caller.sessionPolicy()), request);
        if (!evaluation.isAllowed()) {
            trace.policyStatement(evaluation.describe() + ": " + action + " on " + resource);
            throw denied(request, evaluation.decision());
        }
        trace.policyStatement(evaluation.describe());
    }

    private RequestContext context(Caller caller) {
        Instant now = clock.instant();
        return RequestContext.EMPTY
                .plus("aws:CurrentTime", now.truncatedTo(ChronoUnit.SECONDS).toString())
                .plus("aws:EpochTime", String.valueOf(now.getEpochSecond()))
                .plus("aws:PrincipalArn", caller.principalArn())
                .plus("aws:PrincipalAccount", caller.account())
                .plus("aws:RequestedRegion", store.region())
                .plus("aws:SourceIp", "127.0.0.1")
                .plus("aws:SecureTransport", "false");
    }

    private static @Nullable PolicyDocument session(@Nullable String json) {
        return json == null ? null : PolicyDocument.parse("session policy", json);
    }

    private static ApiException denied(AccessRequest request, Decision decision) {
        return ApiException.accessDenied("User: " + request.principal() + " is not authorized to perform: "
                + request.action() + " on resource: " + request.resource()
                + (decision == Decision.EXPLICIT_DENY ? " with an explicit deny" : ""));
    }
}
