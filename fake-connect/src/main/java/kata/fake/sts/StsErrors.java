package kata.fake.sts;

import java.util.Map;
import kata.fake.http.ApiException;
import kata.fake.http.ApiReply;
import org.jspecify.annotations.Nullable;

/**
 * The errors of STS: XML, and other codes than those of Connect for the same causes (STS API reference, "Common
 * errors"). The wordings of validation errors are those that AWS's services share; for STS they are inferred where a
 * method does not say otherwise.
 */
final class StsErrors {

    private static final int SERVER_ERROR = 500;

    /** What the lines before say, in the words of the query protocol. 400 for IncompleteSignature is a real reply's. */
    private static final Map<String, ApiException> CODES = Map.of(
            "MissingAuthenticationTokenException", code(403, "MissingAuthenticationToken"),
            "IncompleteSignatureException", code(400, "IncompleteSignature"),
            "InvalidSignatureException", code(403, "SignatureDoesNotMatch"),
            "UnrecognizedClientException", code(403, "InvalidClientTokenId"),
            "ExpiredTokenException", code(403, "ExpiredToken"),
            "AccessDeniedException", code(403, "AccessDenied"),
            "InvalidRequestException", code(400, "MalformedQueryString"),
            "InternalServiceException", code(SERVER_ERROR, "InternalFailure"));

    private StsErrors() {}

    static ApiReply reply(ApiException e, String requestId) {
        ApiException known = CODES.getOrDefault(e.code(), e);
        return Sts.reply(
                known.status(),
                requestId,
                Xml.write(
                        "ErrorResponse",
                        response -> response.element(
                                        "Error",
                                        error -> error.element(
                                                        "Type", known.status() < SERVER_ERROR ? "Sender" : "Receiver")
                                                .element("Code", known.code())
                                                .element("Message", String.valueOf(e.getMessage())))
                                .element("RequestId", requestId)));
    }

    static ApiException validation(String message) {
        return new ApiException(400, "ValidationError", message);
    }

    /** @param name the parameter's name, which the message writes with a small letter */
    static ApiException constraint(@Nullable String value, String name, String constraint) {
        return validation("1 validation error detected: Value " + (value == null ? "null" : "'" + value + "'") + " at '"
                + Character.toLowerCase(name.charAt(0)) + name.substring(1) + "' failed to satisfy constraint: "
                + constraint);
    }

    static ApiException missingAction() {
        return new ApiException(
                400,
                "MissingAction",
                "The request has no parameter Action. Add one, for example" + " Action=GetCallerIdentity.");
    }

    static ApiException unknownAction(String action, @Nullable String version) {
        return new ApiException(400, "InvalidAction", "Could not find operation " + action + " for version " + version);
    }

    private static ApiException code(int status, String code) {
        return new ApiException(status, code, code);
    }
}
