package kata.fake.auth;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kata.fake.http.ApiRequest;
import org.jspecify.annotations.Nullable;

/**
 * The header {@code Authorization: AWS4-HMAC-SHA256 Credential=..., SignedHeaders=..., Signature=...} (IAM User Guide,
 * "Create a signed AWS API request", step 5).
 */
final class AuthorizationHeader {

    private static final List<String> PARTS = List.of("Credential", "Signature", "SignedHeaders");

    private AuthorizationHeader() {}

    static Authorization parse(ApiRequest request, String header) {
        Map<String, String> parts = parts(header);
        String timestamp = timestamp(request);
        if (timestamp == null || !parts.keySet().containsAll(PARTS)) {
            throw missing(header, parts, timestamp);
        }
        if (!header.startsWith(StringToSign.ALGORITHM + " ")) {
            throw Refusals.algorithm(header.substring(0, header.indexOf(' ')));
        }
        return Authorization.of(
                parts.getOrDefault("Credential", ""),
                parts.getOrDefault("SignedHeaders", ""),
                parts.getOrDefault("Signature", ""),
                timestamp,
                request.headers().first(Authorization.TOKEN),
                null);
    }

    /** What stands between the commas behind the algorithm. */
    private static Map<String, String> parts(String header) {
        int space = header.indexOf(' ');
        String scheme = space < 0 ? header : header.substring(0, space);
        if (scheme.equals(StringToSign.ALGORITHM + ",")) {
            throw Refusals.notAPair(
                    header, "A comma follows the algorithm. Commas stand between the three parts behind it alone.");
        }
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : header.substring(space < 0 ? header.length() : space).split(",", -1)) {
            int equals = part.indexOf('=');
            if (equals < 0 && !(scheme.startsWith("AWS4-") && part.isBlank())) {
                throw Refusals.notAPair(header, notSigned(scheme, part));
            }
            if (equals >= 0) {
                parts.put(
                        part.substring(0, equals).strip(),
                        part.substring(equals + 1).strip());
            }
        }
        return parts;
    }

    private static String notSigned(String scheme, String part) {
        return scheme.equals(StringToSign.ALGORITHM)
                ? "In the Authorization header, '" + part.strip() + "' has no equal sign."
                : "The Authorization header begins with '" + scheme + "'. This server knows " + StringToSign.ALGORITHM
                        + " alone.";
    }

    private static @Nullable String timestamp(ApiRequest request) {
        String amzDate = request.headers().first(Authorization.DATE);
        String date = amzDate == null ? request.headers().first("Date") : null;
        if (date == null) {
            return amzDate;
        }
        try {
            return Timestamp.ofDateHeader(date);
        } catch (DateTimeException e) {
            throw Refusals.date(date);
        }
    }

    private static Refusal missing(String header, Map<String, String> parts, @Nullable String timestamp) {
        List<String> sentences = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String part : PARTS) {
            if (!parts.containsKey(part)) {
                sentences.add("Authorization header requires '" + part + "' parameter.");
                names.add(part);
            }
        }
        if (timestamp == null) {
            sentences.add("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.");
            names.add("X-Amz-Date");
        }
        return Refusals.missingParts(sentences, header, names);
    }
}
