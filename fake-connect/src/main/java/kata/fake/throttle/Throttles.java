package kata.fake.throttle;

import kata.fake.exchange.Trace;
import kata.fake.http.ApiException;
import kata.fake.route.Operation;

/** The fourth line: decides whether an account may call an operation right now. */
@FunctionalInterface
public interface Throttles {

    /**
     * Takes one token from the account's bucket for that operation.
     *
     * @param trace takes the number of tokens left, also if this throws
     * @throws ApiException 429 TooManyRequestsException if there is none
     */
    void acquire(String account, Operation operation, Trace trace);

    /** Lets every call pass. */
    static Throttles none() {
        return (account, operation, trace) -> {};
    }
}
