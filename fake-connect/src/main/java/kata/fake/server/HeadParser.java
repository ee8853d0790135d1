package kata.fake.server;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kata.fake.http.ApiException;
import kata.fake.http.ApiRequest;
import kata.fake.http.Body;
import kata.fake.http.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Takes the head of one request line by line, so that the first line that is wrong is answered without waiting for the
 * rest.
 */
final class HeadParser {

    /** As many header lines as a request may have. */
    static final int MOST_HEADERS = 100;

    /** As many bytes as the head may have, the request line included. */
    static final int LONGEST_HEAD = 65_536;

    /** What stands in the record for the method of a request whose first line is none. */
    static final String MALFORMED = "(malformed)";

    private String firstLine = "";
    private @Nullable RequestLine line;
    private final List<Headers.Field> fields = new ArrayList<>();

    /**
     * Takes the next line of the head, which lies from there to there without its end.
     *
     * @throws ApiException if the request cannot be one any more
     */
    void take(byte[] bytes, int from, int to) {
        if (line == null) {
            firstLine = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
            line = RequestLine.parse(firstLine);
        } else {
            header(bytes, from, to);
        }
    }

    /**
     * What came, as far as it could be understood. A target in absolute form has lost what stood before its path, and
     * Host says that instead (RFC 9112, section 3.2.2).
     */
    ApiRequest request(Body body) {
        if (line == null) {
            return new ApiRequest(MALFORMED, firstLine, Headers.NONE, body);
        }
        String authority = line.authority();
        if (!authority.isEmpty()) {
            fields.replaceAll(field ->
                    field.name().equalsIgnoreCase("host") ? new Headers.Field(field.name(), authority) : field);
        }
        return new ApiRequest(line.method(), line.target(), new Headers(fields), body);
    }

    /**
     * The head, once all its lines were taken.
     *
     * @param checkedHost a value of the header Host that was found good before; null if none was
     * @throws ApiException if its lines do not go together
     */
    RequestHead head(@Nullable String checkedHost) {
        RequestLine request = Objects.requireNonNull(line);
        checkHost(request, checkedHost);
        Framing framing = Framing.of(
                request.version(), values("transfer-encoding"), values("content-length"), values("content-type"));
        framing.check(request.method());
        checkEncoding();
        return new RequestHead(
                framing.contentLength(),
                framing.chunked(),
                expectsContinue(request),
                Persistence.of(request.version(), String.join(",", values("connection"))));
    }

    /** The value of the header Host, once it was checked; null if there is none. */
    @Nullable
    String host() {
        List<String> hosts = values("host");
        return hosts.isEmpty() ? null : hosts.get(0);
    }

    private void header(byte[] bytes, int from, int to) {
        if (fields.size() == MOST_HEADERS) {
            throw Malformed.headTooLarge(
                    "The request has more than " + MOST_HEADERS + " header lines. Send fewer headers.");
        }
        int colon = from;
        while (colon < to && Tokens.isTokenChar(bytes[colon])) {
            colon++;
        }
        if (colon == from || colon == to || bytes[colon] != ':') {
            throw noHeader(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1), colon - from);
        }
        for (int i = colon + 1; i < to; i++) {
            if (bytes[i] >= 0 && bytes[i] < ' ' && bytes[i] != '\t' || bytes[i] == 0x7F) {
                throw Malformed.badRequest("The header "
                        + new String(bytes, from, colon - from, StandardCharsets.ISO_8859_1)
                        + " holds the control character 0x" + String.format(Locale.ROOT, "%02X", bytes[i])
                        + ". Leave it out.");
            }
        }
        // Of all that trim() takes away, only spaces and tabs are left.
        fields.add(new Headers.Field(
                new String(bytes, from, colon - from, StandardCharsets.ISO_8859_1),
                new String(bytes, colon + 1, to - colon - 1, StandardCharsets.UTF_8).trim()));
    }

    private static ApiException noHeader(String header, int nameLength) {
        String what = "The header line " + Malformed.quote(header);
        if (nameLength == 0 && (header.startsWith(" ") || header.startsWith("\t"))) {
            return Malformed.badRequest(
                    what + " begins with white space. A header must not go on in a line of its own: join the two.");
        }
        if (nameLength > 0 && header.substring(nameLength).stripLeading().startsWith(":")) {
            return Malformed.badRequest(what + " has white space before its colon. Leave it out.");
        }
        return Malformed.badRequest(what + " does not begin with a name and a colon.");
    }

    private void checkHost(RequestLine request, @Nullable String checkedHost) {
        List<String> hosts = values("host");
        if (hosts.size() == 1 && hosts.get(0).equals(checkedHost)) {
            return;
        }
        if (hosts.size() > 1) {
            throw Malformed.badRequest("The header Host is there " + hosts.size() + " times. Send it once.");
        }
        if (hosts.isEmpty() && !request.version().equals("HTTP/1.0")) {
            throw Malformed.badRequest("The header Host is missing. HTTP/1.1 requires it: send the name or the address"
                    + " that you call, such as 127.0.0.1:8080.");
        }
        if (!hosts.isEmpty()) {
            HostHeader.check("The header Host", hosts.get(0));
        }
    }

    private void checkEncoding() {
        for (String encoding : values("content-encoding")) {
            if (!encoding.equalsIgnoreCase("identity")) {
                throw Malformed.unsupportedMediaType("Content-Encoding is " + Malformed.quote(encoding)
                        + ". The fake reads bodies as they are: send yours without it.");
            }
        }
    }

    private boolean expectsContinue(RequestLine request) {
        boolean expects = false;
        for (String expectation : values("expect")) {
            if (!expectation.equalsIgnoreCase("100-continue")) {
                throw Malformed.expectationFailed("Expect is " + Malformed.quote(expectation)
                        + ". The only expectation that HTTP knows is 100-continue.");
            }
            expects = !request.version().equals("HTTP/1.0");
        }
        return expects;
    }

    private List<String> values(String name) {
        List<String> values = List.of();
        for (Headers.Field field : fields) {
            if (field.name().equalsIgnoreCase(name)) {
                values = values.isEmpty() ? List.of(field.value()) : plus(values, field.value());
            }
        }
        return values;
    }

    private static List<String> plus(List<String> values, String value) {
        List<String> more = new ArrayList<>(values);
        more.add(value);
        return more;
    }
}
