package kata.fake.iam;

import java.time.InstantSource;
import kata.fake.auth.Caller;
import kata.fake.exchange.Trace;
import kata.fake.http.ApiException;
import kata.fake.route.Match;
import kata.fake.store.Store;

/** The third line: decides whether a caller may do what a request asks for. */
@FunctionalInterface
public interface Policies {

    /**
     * Returns if the caller may, throws if not.
     *
     * @param trace takes the statement that decided, also if this throws
     * @throws ApiException 403 AccessDeniedException
     */
    void authorize(Caller caller, Match match, Trace trace);

    /** Allows everything. */
    static Policies none() {
        return (caller, match, trace) -> {};
    }

    /**
     * Asks the policies of the caller, as IAM does: every resource that an operation needs must be allowed, and a
     * session policy must allow it too. The root user of the store's account may do everything.
     *
     * @param identities who has which policies
     * @param store the account, the region, and the tags of the resources
     * @param clock for the condition keys {@code aws:CurrentTime} and {@code aws:EpochTime}
     */
    static Policies evaluating(Identities identities, Store store, InstantSource clock) {
        return new EvaluatingPolicies(identities, store, new RequestContexts(store, clock));
    }
}
