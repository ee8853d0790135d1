package kata.fake.route;

import kata.fake.exchange.Trace;
import kata.fake.http.ApiException;
import kata.fake.http.ApiReply;
import kata.fake.http.ApiRequest;

/** Another API on the same port. It is asked before Connect's own routes, and its errors have a form of their own. */
public interface SideApi {

    /** Whether a request is meant for it. */
    boolean takes(ApiRequest request);

    /**
     * Answers a request that it takes.
     *
     * @param requestId what the reply is known by
     * @param trace takes the operation's name, and what the lines decide
     * @throws ApiException if the request is turned down
     */
    ApiReply answer(ApiRequest request, String requestId, Trace trace);

    /** The one place where its errors get their form. */
    ApiReply error(ApiException e, String requestId);
}
