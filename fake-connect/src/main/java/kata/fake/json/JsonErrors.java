package kata.fake.json;

import java.util.Collection;
import java.util.Map;
import kata.fake.http.ApiException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * What is wrong with a body, for somebody who knows JSON but not Jackson. That the code is InvalidRequestException is
 * inferred: the API model has it for a request that is not valid, and no reply to a malformed body is documented.
 */
final class JsonErrors {

    private JsonErrors() {}

    /** The body cannot be read as JSON at all. */
    static ApiException noJson(JacksonException e) {
        if (e instanceof UnexpectedEndOfInputException) {
            return refused("it ends too soon. Close what is open: quotes, brackets and braces.");
        }
        if (e instanceof StreamConstraintsException) {
            return refused("it is too deeply nested, or holds too long a number or text. Send less in one body.");
        }
        String message = String.valueOf(e.getOriginalMessage());
        if (message.startsWith("Duplicate")) {
            return refused("a member is there twice" + where(e) + ". Send each member once.");
        }
        if (e instanceof MismatchedInputException) {
            return refused("something follows after its end. Send one JSON object and nothing behind it.");
        }
        return refused("it goes wrong" + where(e) + ". Look there for a comma, a quote, a bracket or an escape.");
    }

    /** A member cannot be what the operation needs. */
    static ApiException wrongType(JacksonException e) {
        String member = member(e);
        if (e instanceof InvalidNullException) {
            return ApiException.invalidRequest(
                    "The body holds null in a list: " + member + ". Leave it out, or put a value there.");
        }
        return ApiException.invalidRequest(
                "The body holds a member of the wrong type: " + member + ". It must be " + wanted(e) + ".");
    }

    private static ApiException refused(String what) {
        return ApiException.invalidRequest("The body is not JSON: " + what);
    }

    private static String where(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        return location != null && location.getLineNr() > 0
                ? " in line " + location.getLineNr() + ", column " + location.getColumnNr()
                : "";
    }

    private static String wanted(JacksonException e) {
        Class<?> type = null;
        if (e instanceof MismatchedInputException mismatch) {
            type = mismatch.getTargetType();
        } else if (e instanceof InputCoercionException coercion) {
            type = coercion.getTargetType();
        }
        return words(type);
    }

    private static String words(@Nullable Class<?> type) {
        if (type == null) {
            return "what the operation expects";
        }
        if (type == String.class) {
            return "a text in quotes";
        }
        if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
            return "a whole number without quotes, and at most 2147483647";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false, without quotes";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list between '[' and ']'";
        }
        boolean members = type.isRecord() || Map.class.isAssignableFrom(type);
        return members ? "an object between '{' and '}'" : "what the operation expects";
    }

    private static String member(JacksonException e) {
        return e.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .reduce((outer, inner) -> inner.startsWith("[") ? outer + inner : outer + "." + inner)
                .orElse("?");
    }
}
