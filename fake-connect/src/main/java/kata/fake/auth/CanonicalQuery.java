package kata.fake.auth;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kata.fake.http.PercentEncoding;

/**
 * The third line of a canonical request: the parameters, each decoded and encoded again, sorted by name and then by
 * value. The signature itself, which a presigned URL carries in its query, is left out.
 */
final class CanonicalQuery {

    private static final String SIGNATURE = "X-Amz-Signature";
    private static final int ESCAPE_LENGTH = 3;

    private CanonicalQuery() {}

    /** One parameter, encoded. */
    record Pair(String name, String value) {

        @Override
        public String toString() {
            return name + "=" + value;
        }
    }

    static String of(String rawQuery) {
        if (rawQuery.isEmpty()) {
            return "";
        }
        return join(pairs(rawQuery).stream()
                .sorted(Comparator.comparing(Pair::name).thenComparing(Pair::value))
                .toList());
    }

    /** The parameters in the order of arrival. */
    static List<Pair> pairs(String rawQuery) {
        return everyPair(rawQuery)
                .filter(pair -> !pair.name().equals(SIGNATURE))
                .toList();
    }

    /** The names of all parameters, also that of the signature. */
    static List<String> names(String rawQuery) {
        return everyPair(rawQuery).map(Pair::name).toList();
    }

    private static Stream<Pair> everyPair(String rawQuery) {
        return Arrays.stream(rawQuery.split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(CanonicalQuery::pair);
    }

    static String join(List<?> pairs) {
        return pairs.stream().map(Object::toString).collect(Collectors.joining("&"));
    }

    private static Pair pair(String text) {
        int equals = text.indexOf('=');
        return equals < 0
                ? new Pair(encodeAgain(text), "")
                : new Pair(encodeAgain(text.substring(0, equals)), encodeAgain(text.substring(equals + 1)));
    }

    /** Byte by byte: an escape that is no UTF-8 must survive, and one that is malformed must not stop us. */
    private static String encodeAgain(String text) {
        StringBuilder encoded = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            if (isEscape(text, at)) {
                encoded.append(encodeByte(HexFormat.fromHexDigits(text, at + 1, at + ESCAPE_LENGTH)));
                at += ESCAPE_LENGTH;
            } else {
                int next = text.indexOf('%', at + 1);
                int end = next < 0 ? text.length() : next;
                encoded.append(PercentEncoding.encode(text.substring(at, end)));
                at = end;
            }
        }
        return encoded.toString();
    }

    private static boolean isEscape(String text, int at) {
        return text.charAt(at) == '%'
                && at + ESCAPE_LENGTH <= text.length()
                && HexFormat.isHexDigit(text.charAt(at + 1))
                && HexFormat.isHexDigit(text.charAt(at + 2));
    }

    private static String encodeByte(int value) {
        return value < 0x80 ? PercentEncoding.encode(String.valueOf((char) value)) : "%%%02X".formatted(value);
    }
}
