package kata.fake.iam;

import kata.fake.auth.Caller;
import kata.fake.exchange.Trace;
import kata.fake.http.ApiException;
import kata.fake.route.Match;

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
}
