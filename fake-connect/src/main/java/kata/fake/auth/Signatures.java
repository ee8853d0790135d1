package kata.fake.auth;

import kata.fake.exchange.Trace;
import kata.fake.http.ApiException;
import kata.fake.http.ApiRequest;

/** The second line: finds out who sent a request. */
@FunctionalInterface
public interface Signatures {

    /**
     * The sender of a request.
     *
     * @param trace takes the canonical request and the string to sign, also if this throws
     * @throws ApiException 403 if the request does not prove who sent it
     */
    Caller verify(ApiRequest request, Trace trace);

    /** Asks for no proof: every request comes from the account's root user. */
    static Signatures none(String account) {
        Caller root = new Caller(account, "arn:aws:iam::" + account + ":root");
        return (request, trace) -> root;
    }
}
