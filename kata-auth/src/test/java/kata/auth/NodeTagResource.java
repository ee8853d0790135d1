package kata.auth;

import java.util.List;
import kata.auth.CanonicalRequest.Header;

/**
 * A TagResource request as the AWS SDK for Node.js sent it, captured on loopback: its headers in their order, as far as
 * they were signed. The signature that the SDK sent was computed over exactly this canonical request.
 */
final class NodeTagResource {

    /** The ID of the user that was tagged when the request was captured. */
    static final String USER = "u1";

    /** Of the payload <code>{"tags":{"team":"blue sky"}}</code>. */
    static final String PAYLOAD_HASH = "730a33b09c843648f37a1816ef763a4ba5a948e6cd2baf76b49ae3c6637b9c62";

    static final List<Header> HEADERS = List.of(
            new Header("content-type", "application/json"),
            new Header("content-length", "28"),
            new Header("x-amz-user-agent", "aws-sdk-js/3.1135.0"),
            new Header("host", "127.0.0.1:18765"),
            new Header("amz-sdk-invocation-id", "862c08c7-936e-49a4-b455-1bf89d72e822"),
            new Header("amz-sdk-request", "attempt=1; max=3"),
            new Header("x-amz-date", "20261122T233648Z"),
            new Header("x-amz-content-sha256", PAYLOAD_HASH));

    private NodeTagResource() {}

    /** What follows the method in the request, with this query behind it; empty, as it was captured, if there is none. */
    static String target(String query) {
        return "/tags/arn%3Aaws%3Aconnect%3Aus-east-1%3A123456789012%3A"
                + "instance%2Faaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee%2Fagent%2Fu1"
                + (query.isEmpty() ? "" : "?" + query);
    }

    /** The canonical request of the request that tags this user. */
    static String canonicalRequest(String user) {
        return canonicalRequest(user, "");
    }

    /** The same with a query, which has to be in its canonical form. */
    static String canonicalRequest(String user, String query) {
        return """
                POST
                /tags/arn%253Aaws%253Aconnect%253Aus-east-1%253A123456789012%253A\
                instance%252Faaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee%252Fagent%252FUSER
                QUERY
                amz-sdk-invocation-id:862c08c7-936e-49a4-b455-1bf89d72e822
                amz-sdk-request:attempt=1; max=3
                content-length:28
                content-type:application/json
                host:127.0.0.1:18765
                x-amz-content-sha256:730a33b09c843648f37a1816ef763a4ba5a948e6cd2baf76b49ae3c6637b9c62
                x-amz-date:20261122T233648Z
                x-amz-user-agent:aws-sdk-js/3.1135.0

                amz-sdk-invocation-id;amz-sdk-request;content-length;content-type;host;\
                x-amz-content-sha256;x-amz-date;x-amz-user-agent
                730a33b09c843648f37a1816ef763a4ba5a948e6cd2baf76b49ae3c6637b9c62""".replace("USER", user).replace("QUERY", query);
    }
}
