package kata.fake.sts;

import java.util.regex.Pattern;
import kata.fake.auth.Caller;
import kata.fake.auth.Signatures;
import kata.fake.exchange.Trace;
import kata.fake.http.ApiException;
import kata.fake.http.ApiReply;
import kata.fake.http.ApiRequest;
import kata.fake.http.Body;
import kata.fake.http.Headers;
import kata.fake.route.SideApi;

/**
 * A small AWS Security Token Service on the fake's own port: AssumeRole and GetCallerIdentity, in the query protocol
 * (STS API reference, version 2011-06-15). Thread-safe.
 *
 * @param signatures who calls; the signing name is {@code sts}
 * @param permissions whether the caller's policies allow it
 * @param roles the roles that there are
 * @param sessions where a new key comes from
 */
public record Sts(Signatures signatures, Permissions permissions, Roles roles, Sessions sessions) implements SideApi {

    /** The signing name of STS, for {@link Signatures#sigV4}. */
    public static final String SERVICE = "sts";

    private static final String ASSUME_ROLE = "AssumeRole";
    private static final String GET_CALLER_IDENTITY = "GetCallerIdentity";
    private static final Pattern ACTION = Pattern.compile("(^|&)Action=");

    /** Everything that is posted to the root, where Connect has nothing; and what is asked there with an Action. */
    @Override
    public boolean takes(ApiRequest request) {
        return request.rawPath().equals("/")
                && (request.method().equals("POST")
                        || ACTION.matcher(request.rawQuery()).find());
    }

    @Override
    public ApiReply answer(ApiRequest request, String requestId, Trace trace) {
        StsRequest asked = StsRequest.of(request);
        String action = action(asked);
        trace.operation(action);
        Caller caller = signatures.verify(request, trace);
        trace.caller(caller.arn());
        if (action.equals(GET_CALLER_IDENTITY)) {
            return reply(200, requestId, GetCallerIdentity.answer(caller, requestId));
        }
        return reply(
                200, requestId, new AssumeRole(permissions, roles, sessions).answer(asked, caller, requestId, trace));
    }

    @Override
    public ApiReply error(ApiException e, String requestId) {
        return StsErrors.reply(e, requestId);
    }

    static ApiReply reply(int status, String requestId, Body xml) {
        return new ApiReply(status, Headers.NONE.plus("Content-Type", "text/xml"), xml)
                .plus("x-amzn-RequestId", requestId);
    }

    private static String action(StsRequest asked) {
        String action = asked.get("Action");
        String version = asked.get("Version");
        if (action == null) {
            throw StsErrors.missingAction();
        }
        boolean known = action.equals(ASSUME_ROLE) || action.equals(GET_CALLER_IDENTITY);
        if (!known || !StsRequest.VERSION.equals(version)) {
            throw StsErrors.unknownAction(action, version);
        }
        return action;
    }
}
