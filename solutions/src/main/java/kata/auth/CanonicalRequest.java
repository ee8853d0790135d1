package kata.auth;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** Step 2: the one text in which both sides write a request down before they sign it (Signature Version 4 of AWS). */
public final class CanonicalRequest {
    /** A header that is to be signed, as it travels. Two headers may have one name. */
    public record Header(String name, String value) {}

    /** RFC 3986, section 2.3. */
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private CanonicalRequest() {}

    /** Line 2: the path without its empty, "." and ".." segments, "/" if none is left, then encoded, all but '/'. */
    public static String path(String path) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : path.split("/")) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(encode(segment));
            }
        }
        String end = path.endsWith("/") && !segments.isEmpty() ? "/" : "";
        return "/" + String.join("/", segments) + end;
    }

    /** Line 3: the parameters, each decoded and encoded anew as name=value, sorted by encoded name, then value. */
    public static String query(String query) {
        return Arrays.stream(query.split("&"))
                .filter(not(String::isEmpty))
                .map(Parameter::read)
                .sorted(Comparator.comparing(Parameter::name).thenComparing(Parameter::value))
                .map(parameter -> parameter.name() + "=" + parameter.value())
                .collect(joining("&"));
    }

    /**
     * The lines of the headers, sorted: a name in lower case, ':', its values joined with ',', and a line end. A value is
     * trimmed, and white space within it becomes one space.
     */
    public static String headers(List<Header> headers) {
        return valuesByName(headers).entrySet().stream()
                .map(header -> header.getKey() + ":" + header.getValue() + "\n")
                .collect(joining());
    }

    /** The SHA-256 of a payload (a request's body) in 64 hex digits, lower case. */
    public static String hash(byte[] payload) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(payload));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** The whole, with no line end behind it. The target is path and query as they travel: percent-encoded. */
    public static String of(String method, String target, List<Header> headers, String payloadHash) {
        String[] parts = target.split("\\?", 2);
        String query = parts.length < 2 ? "" : query(parts[1]);
        // The last header's line end and the one that join puts behind it make the empty line.
        return String.join("\n", method, path(parts[0]), query, headers(headers), signedHeaders(headers), payloadHash);
    }

    private static String signedHeaders(List<Header> headers) {
        return String.join(";", valuesByName(headers).keySet());
    }

    private static SortedMap<String, String> valuesByName(List<Header> headers) {
        return headers.stream()
                .collect(groupingBy(
                        header -> header.name().toLowerCase(Locale.ROOT),
                        TreeMap::new,
                        mapping(header -> header.value().strip().replaceAll("\\s+", " "), joining(","))));
    }

    private static String encode(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(UNRESERVED.indexOf(octet) >= 0 ? String.valueOf((char) octet) : "%%%02X".formatted(octet));
        }
        return encoded.toString();
    }

    /** One parameter of a query, encoded as the canonical request has it. */
    private record Parameter(String name, String value) {

        static Parameter read(String text) {
            String[] parts = text.split("=", 2);
            return new Parameter(encodeAnew(parts[0]), parts.length < 2 ? "" : encodeAnew(parts[1]));
        }

        private static String encodeAnew(String text) {
            // URLDecoder is made for forms, where a plus sign is a space. In a URI it is a plus sign.
            return encode(URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8));
        }
    }
}
