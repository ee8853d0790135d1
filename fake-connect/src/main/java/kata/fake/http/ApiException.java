package kata.fake.http;

/**
 * Why a request was turned down. Any of the five lines may throw it; one place makes a reply of it.
 *
 * <p>Codes and their statuses are those of Connect's API model (botocore, connect/2017-08-08) except where a method
 * says otherwise. The messages are the fake's own: AWS documents the codes, not the wording.
 */
public final class ApiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    /**
     * @param status the HTTP status, 400 to 599
     * @param code the name of the error as {@code x-amzn-ErrorType} carries it
     * @param message what was wrong and what to do
     */
    public ApiException(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    /** 400: the request itself is malformed. */
    public static ApiException invalidRequest(String message) {
        return new ApiException(400, "InvalidRequestException", message);
    }

    /** 400: a member or a parameter is missing or out of its range. */
    public static ApiException invalidParameter(String message) {
        return new ApiException(400, "InvalidParameterException", message);
    }

    /**
     * 400: the page token is expired, foreign or damaged. The code is the one named in the API reference, "Best
     * practices"; that it stands in the header as {@code InvalidToken} is inferred.
     */
    public static ApiException invalidToken(String message) {
        return new ApiException(400, "InvalidToken", message);
    }

    /** 403: the caller may not do that, or the request leads to no operation. */
    public static ApiException accessDenied(String message) {
        return new ApiException(403, "AccessDeniedException", message);
    }

    /** 403: calls to that number are not allowed. */
    public static ApiException destinationNotAllowed(String message) {
        return new ApiException(403, "DestinationNotAllowedException", message);
    }

    /** 403: this outbound contact is not permitted, whatever its destination. */
    public static ApiException outboundContactNotPermitted(String message) {
        return new ApiException(403, "OutboundContactNotPermittedException", message);
    }

    /** 404: what the request names does not exist. */
    public static ApiException resourceNotFound(String message) {
        return new ApiException(404, "ResourceNotFoundException", message);
    }

    /** 409: what the request would create exists already. */
    public static ApiException duplicateResource(String message) {
        return new ApiException(409, "DuplicateResourceException", message);
    }

    /** 429: too fast for the gateway in front of the API. Waiting helps. */
    public static ApiException tooManyRequests(String message) {
        return new ApiException(429, "TooManyRequestsException", message);
    }

    /** 429: too fast for the API itself. Waiting helps. */
    public static ApiException throttling(String message) {
        return new ApiException(429, "ThrottlingException", message);
    }

    /** 410: the contact does not exist, or does so no more. */
    public static ApiException contactNotFound(String message) {
        return new ApiException(410, "ContactNotFoundException", message);
    }

    /** 429: a quota is used up. It is no matter of speed, so trying again does not help. */
    public static ApiException limitExceeded(String message) {
        return new ApiException(429, "LimitExceededException", message);
    }

    /** 500: the fake itself failed. */
    public static ApiException internalService(String message) {
        return new ApiException(500, "InternalServiceException", message);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The name of the error, such as {@code ResourceNotFoundException}. */
    public String code() {
        return code;
    }
}
