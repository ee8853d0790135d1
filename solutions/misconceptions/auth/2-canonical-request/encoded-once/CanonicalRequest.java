/*
 * Misconception, the commonest of its step: the path is encoded already, and once is enough
 * Caught by: Step2CanonicalRequestTest.encodesThePathOnceMore
 * Message contains: is signed as %253A
 */
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

public final class CanonicalRequest {
    public record Header(String name, String value) {}

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private CanonicalRequest() {}

    public static String path(String path) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : path.split("/")) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        String end = path.endsWith("/") && !segments.isEmpty() ? "/" : "";
        return "/" + String.join("/", segments) + end;
    }

    public static String query(String query) {
        return Arrays.stream(query.split("&"))
                .filter(not(String::isEmpty))
                .map(Parameter::read)
                .sorted(Comparator.comparing(Parameter::name).thenComparing(Parameter::value))
                .map(parameter -> parameter.name() + "=" + parameter.value())
                .collect(joining("&"));
    }

    public static String headers(List<Header> headers) {
        return valuesByName(headers).entrySet().stream()
                .map(header -> header.getKey() + ":" + header.getValue() + "\n")
                .collect(joining());
    }

    public static String hash(byte[] payload) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(payload));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    public static String of(String method, String target, List<Header> headers, String payloadHash) {
        int mark = target.indexOf('?');
        String path = mark < 0 ? target : target.substring(0, mark);
        String query = mark < 0 ? "" : target.substring(mark + 1);
        return String.join(
                "\n", method, path(path), query(query), headers(headers), signedHeaders(headers), payloadHash);
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

    private record Parameter(String name, String value) {

        static Parameter read(String text) {
            String[] parts = text.split("=", 2);
            return new Parameter(encodeAnew(parts[0]), parts.length < 2 ? "" : encodeAnew(parts[1]));
        }

        private static String encodeAnew(String text) {
            return encode(URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8));
        }
    }
}
