/*
 * Misconception, the commonest of its step: the status code says it all
 * Caught by: Step7ErrorCodesTest.tellsAFullQuotaFromThrottling
 * Message contains: A full quota stays full however long the caller waits
 */
package kata.http;

import java.io.IOException;
import java.util.stream.Stream;
import okhttp3.Response;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

public final class ErrorCodes {

    private static final JsonMapper JSON = new JsonMapper();

    public enum Kind {
        PERMISSIONS,
        NOT_FOUND,
        THROTTLED,
        QUOTA,
        CONFLICT,
        GONE,
        BAD_REQUEST,
        SERVER
    }

    public record Problem(Kind kind, int status, String type, String message, String requestId) {}

    public static final class ConnectException extends RuntimeException {
        public final Problem problem;

        public ConnectException(Problem problem) {
            super(problem.toString());
            this.problem = problem;
        }
    }

    private ErrorCodes() {}

    public static ConnectException read(Response response) throws IOException {
        JsonNode body = json(response.body().string());
        String type = bareName(response.header("x-amzn-ErrorType", member(body, "__type", "code")));
        Kind kind = kindOf(response.code());
        String message = member(body, "message", "Message");
        String requestId = response.header("x-amzn-RequestId", "");
        return new ConnectException(new Problem(kind, response.code(), type, message, requestId));
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }

    private static String member(JsonNode body, String... names) {
        return Stream.of(names)
                .map(name -> body.path(name).stringValue(""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String bareName(String type) {
        String beforeTheColon = type.split(":", 2)[0];
        return beforeTheColon.substring(beforeTheColon.indexOf('#') + 1);
    }

    private static Kind kindOf(int status) {
        return switch (status) {
            case 402 -> Kind.QUOTA;
            case 403 -> Kind.PERMISSIONS;
            case 404 -> Kind.NOT_FOUND;
            case 409 -> Kind.CONFLICT;
            case 410 -> Kind.GONE;
            case 429 -> Kind.THROTTLED;
            default -> status >= 500 ? Kind.SERVER : Kind.BAD_REQUEST;
        };
    }
}
