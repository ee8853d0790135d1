package kata.fake.sts;

import kata.fake.auth.Caller;
import kata.fake.exchange.Trace;
import kata.fake.http.ApiException;

/** Whether the caller's own policies allow what is asked of STS. The role's trust is asked besides. */
@FunctionalInterface
public interface Permissions {

    /**
     * Lets a caller pass, or does not.
     *
     * @param action the action, such as {@code sts:AssumeRole}
     * @param resource the ARN that it is about
     * @param trace takes the statement that decided
     * @throws ApiException 403 AccessDeniedException if the caller may not
     */
    void authorize(Caller caller, String action, String resource, Trace trace);

    /** Allows everything. */
    static Permissions none() {
        return (caller, action, resource, trace) -> {};
    }
}
