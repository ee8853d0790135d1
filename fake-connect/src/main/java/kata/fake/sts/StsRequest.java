package kata.fake.sts;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import kata.fake.http.ApiException;
import kata.fake.http.ApiRequest;
import kata.fake.http.PercentEncoding;
import org.jspecify.annotations.Nullable;

/**
 * A request of AWS's query protocol: the parameters stand in the query or, more often, in a body of the type
 * {@code application/x-www-form-urlencoded}.
 *
 * @param parameters the parameters, decoded
 */
record StsRequest(Map<String, String> parameters) {

    static final String VERSION = "2011-06-15";

    StsRequest {
        parameters = Map.copyOf(parameters);
    }

    /** @throws ApiException InvalidRequestException if an escape is malformed */
    static StsRequest of(ApiRequest request) {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(request.rawQuery(), parameters);
        put(request.body().text(), parameters);
        return new StsRequest(parameters);
    }

    /** The value of a parameter; null if it is not there. */
    @Nullable
    String get(String name) {
        return parameters.get(name);
    }

    /**
     * The value of a parameter that must be there.
     *
     * @throws ApiException 400 ValidationError if it is not
     */
    String require(String name) {
        String value = get(name);
        if (value == null) {
            throw StsErrors.constraint(null, name, "Member must not be null");
        }
        return value;
    }

    private static void put(String form, Map<String, String> parameters) {
        Arrays.stream(form.strip().split("&")).filter(pair -> !pair.isEmpty()).forEach(pair -> {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            parameters.put(decode(name), equals < 0 ? "" : decode(pair.substring(equals + 1)));
        });
    }

    /** In a form, unlike in a path, a plus sign means a space. */
    private static String decode(String text) {
        return PercentEncoding.decode(text.replace('+', ' '));
    }
}
