package kata.fake.server;

import kata.fake.http.ApiException;

/**
 * Why a request is none. Statuses are HTTP's (RFC 9110, RFC 9112, RFC 6585). The error codes are inferred: what AWS puts
 * into {@code x-amzn-ErrorType} here is not documented; RequestTimeoutException is one that its SDKs know.
 */
final class Malformed {

    private static final int LONGEST_QUOTE = 80;

    private Malformed() {}

    static ApiException badRequest(String message) {
        return ApiException.invalidRequest(message);
    }

    static ApiException requestTimeout(String message) {
        return new ApiException(408, "RequestTimeoutException", message);
    }

    static ApiException lengthRequired(String message) {
        return other(411, message);
    }

    static ApiException contentTooLarge(String message) {
        return other(413, message);
    }

    static ApiException targetTooLong(String message) {
        return other(414, message);
    }

    static ApiException unsupportedMediaType(String message) {
        return other(415, message);
    }

    static ApiException expectationFailed(String message) {
        return other(417, message);
    }

    static ApiException headTooLarge(String message) {
        return other(431, message);
    }

    static ApiException notImplemented(String message) {
        return other(501, message);
    }

    static ApiException tooManyConnections(String message) {
        return new ApiException(503, "ServiceUnavailableException", message);
    }

    static ApiException versionNotSupported(String message) {
        return other(505, message);
    }

    /** What a client sent, between quotes and not too long: a message has to be read. */
    static String quote(String text) {
        return "'" + (text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "...") + "'";
    }

    private static ApiException other(int status, String message) {
        return new ApiException(status, "InvalidRequestException", message);
    }
}
