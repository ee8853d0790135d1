package kata.fake.auth;

import java.time.InstantSource;
import kata.fake.exchange.Trace;
import kata.fake.http.ApiException;
import kata.fake.http.ApiRequest;

/** The second line: finds out who sent a request. */
@FunctionalInterface
public interface Signatures {

    /**
     * The sender of a request.
     *
     * @param trace takes the canonical request, the string to sign and a diagnosis, also if this throws
     * @throws ApiException 403 if the request does not prove who sent it
     */
    Caller verify(ApiRequest request, Trace trace);

    /** Asks for no proof: every request comes from the account's root user. */
    static Signatures none(String account) {
        Caller root = new Caller(account, "arn:aws:iam::" + account + ":root");
        return (request, trace) -> root;
    }

    /**
     * Asks for Signature Version 4, in the Authorization header or in the query, for the service {@code connect}.
     *
     * @param keys the keys that may sign
     * @param region the region that a credential must be scoped to
     * @param clock tells whether a signature is from now
     */
    static Signatures sigV4(AccessKeys keys, String region, InstantSource clock) {
        return sigV4(keys, region, "connect", clock);
    }

    /** The same for another service, such as {@code sts}: its signing name. */
    static Signatures sigV4(AccessKeys keys, String region, String service, InstantSource clock) {
        return new SigV4(keys, region, service, clock, new SigningKeys());
    }
}
