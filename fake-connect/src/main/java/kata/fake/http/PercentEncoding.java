package kata.fake.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Percent-encoding (RFC 3986, section 2.1) of UTF-8 text.
 *
 * <p>A plus sign stands for itself. Only HTML forms use it for a space, and AWS sends a space as {@code %20} and a plus
 * sign as {@code %2B}.
 */
public final class PercentEncoding {

    private static final String UNRESERVED = "-._~";

    private PercentEncoding() {}

    /**
     * The text that an encoded part of a target stands for.
     *
     * @throws ApiException InvalidRequestException if a percent sign is not followed by two hexadecimal digits, or if
     *     the bytes are not UTF-8
     */
    public static String decode(String encoded) {
        if (encoded.indexOf('%') < 0) {
            return encoded;
        }
        byte[] in = encoded.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
        for (int i = 0; i < in.length; i++) {
            if (in[i] == '%') {
                out.write(escapedByte(encoded, in, i));
                i += 2;
            } else {
                out.write(in[i]);
            }
        }
        return utf8(encoded, out.toByteArray());
    }

    /** The text with every byte escaped but {@code A-Z a-z 0-9 - . _ ~}, in upper-case hexadecimal. */
    public static String encode(String text) {
        return encodeAllBut("", text);
    }

    /** The same, but some more characters stay as they are: in a path the slash. */
    public static String encodeAllBut(String kept, String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isUnreserved(c) || kept.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(hexDigit(b >> 4)).append(hexDigit(b));
            }
        }
        return encoded.toString();
    }

    private static boolean isUnreserved(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || UNRESERVED.indexOf(c) >= 0;
    }

    private static char hexDigit(int value) {
        return Character.toUpperCase(Character.forDigit(value & 0xF, 16));
    }

    private static int escapedByte(String encoded, byte[] in, int at) {
        int high = at + 1 < in.length ? Character.digit(in[at + 1], 16) : -1;
        int low = at + 2 < in.length ? Character.digit(in[at + 2], 16) : -1;
        if (high < 0 || low < 0) {
            throw ApiException.invalidRequest("'" + encoded + "' holds a '%' that two hexadecimal digits do not follow."
                    + " Write a percent sign as %25.");
        }
        return high << 4 | low;
    }

    private static String utf8(String encoded, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw ApiException.invalidRequest("'" + encoded + "' does not decode to UTF-8. Encode the text as UTF-8"
                    + " before you escape its bytes.");
        }
    }
}
