package kata.fake.sts;

import kata.fake.auth.Caller;
import kata.fake.http.Body;

/** Tells a caller who it is. It needs no permission (STS API reference, GetCallerIdentity). */
final class GetCallerIdentity {

    private GetCallerIdentity() {}

    static Body answer(Caller caller, String requestId) {
        return Xml.write(
                "GetCallerIdentityResponse",
                response -> response.element(
                                "GetCallerIdentityResult",
                                result -> result.element("Arn", caller.arn())
                                        .element("UserId", userId(caller))
                                        .element("Account", caller.account()))
                        .element("ResponseMetadata", metadata -> metadata.element("RequestId", requestId)));
    }

    /** IAM User Guide, "Request information that you can use for policy variables": the table of principals. */
    private static String userId(Caller caller) {
        if (caller.arn().endsWith(":root")) {
            return caller.account();
        }
        if (caller.arn().contains(":assumed-role/")) {
            String session = caller.arn().substring(caller.arn().lastIndexOf('/') + 1);
            return UniqueIds.of("AROA", caller.principalArn()) + ":" + session;
        }
        return UniqueIds.of("AIDA", caller.arn());
    }
}
