package kata.http;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import okhttp3.Response;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Step 7: what the reply of a failed request tells, as an exception that a caller can act on. */
public final class ErrorCodes {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("AccessDeniedException", Kind.PERMISSIONS),
            Map.entry("ResourceNotFoundException", Kind.NOT_FOUND),
            Map.entry("TooManyRequestsException", Kind.THROTTLED),
            Map.entry("ThrottlingException", Kind.THROTTLED),
            Map.entry("LimitExceededException", Kind.QUOTA),
            Map.entry("ServiceQuotaExceededException", Kind.QUOTA),
            Map.entry("DuplicateResourceException", Kind.CONFLICT),
            Map.entry("ContactNotFoundException", Kind.GONE),
            Map.entry("InvalidRequestException", Kind.BAD_REQUEST),
            Map.entry("InvalidParameterException", Kind.BAD_REQUEST),
            Map.entry("InternalServiceException", Kind.SERVER));

    /** What is the matter. The type of the error decides it; the status code does only where the type is not known. */
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

    /** What the reply said. The type is the bare name of the error; a text that the reply lacks is empty, not null. */
    public record Problem(Kind kind, int status, String type, String message, String requestId) {}

    /** Carries the problem to whoever called. */
    public static final class ConnectException extends RuntimeException {
        public final Problem problem;

        public ConnectException(Problem problem) {
            super(problem.toString());
            this.problem = problem;
        }
    }

    private ErrorCodes() {}

    /** Reads a reply with a status code of 400 or more, whatever its body holds, and returns what should be thrown. */
    public static ConnectException read(Response response) throws IOException {
        JsonNode body = json(response.body().string());
        String type = bareName(response.header("x-amzn-ErrorType", member(body, "__type", "code")));
        Kind kind = KINDS.getOrDefault(type, kindOf(response.code()));
        String message = member(body, "message", "Message");
        String requestId = response.header("x-amzn-RequestId", "");
        return new ConnectException(new Problem(kind, response.code(), type, message, requestId));
    }

    /** A proxy on the way answers in HTML, which holds none of the members looked for. */
    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }

    /** The text of the first of these members that the body has. */
    private static String member(JsonNode body, String... names) {
        return Stream.of(names)
                .map(name -> body.path(name).stringValue(""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** From {@code aws.connect#Name:http://address} the {@code Name}. */
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
