package kata.fake.http;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A request as it stood on the wire.
 *
 * @param method the method, upper case, such as {@code GET}. In the record, {@code (malformed)} stands for that of a
 *     request whose first line was none and is the target then, and {@code (unread)} for that of a client who was turned
 *     away
 * @param target the path and the query exactly as sent: percent-encoded and not normalised. A signature covers this
 *     text, so nothing may tidy it up on the way
 * @param headers the header fields
 * @param body the body, empty if there was none
 */
public record ApiRequest(String method, String target, Headers headers, Body body) {

    /** A request with no header and no body. */
    public static ApiRequest of(String method, String target) {
        return new ApiRequest(method, target, Headers.NONE, Body.EMPTY);
    }

    /** The part of the target before the first {@code ?}, still percent-encoded. */
    public String rawPath() {
        int mark = target.indexOf('?');
        return mark < 0 ? target : target.substring(0, mark);
    }

    /** The part of the target after the first {@code ?}, still percent-encoded; empty if there is none. */
    public String rawQuery() {
        int mark = target.indexOf('?');
        return mark < 0 ? "" : target.substring(mark + 1);
    }

    /**
     * The parameters of the query, decoded, in the order of arrival and with repeated names kept.
     *
     * @throws ApiException InvalidRequestException if an escape is malformed
     */
    public List<Parameter> query() {
        return Arrays.stream(rawQuery().split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(ApiRequest::parameter)
                .toList();
    }

    /** The values of every parameter of that name, in the order of arrival. */
    public List<String> queryValues(String name) {
        return query().stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::value)
                .toList();
    }

    /** The value of the first parameter of that name. */
    public Optional<String> queryValue(String name) {
        return queryValues(name).stream().findFirst();
    }

    private static Parameter parameter(String pair) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        return new Parameter(PercentEncoding.decode(name), PercentEncoding.decode(value));
    }
}
