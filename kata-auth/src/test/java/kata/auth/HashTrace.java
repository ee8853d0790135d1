package kata.auth;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A hash that is wrong tells nothing by itself. This traces it back to what was hashed, or to how it was written. */
final class HashTrace {

    private HashTrace() {}

    /** The SHA-256 of a text's UTF-8 bytes, in 64 lower-case hex digits. */
    static String sha256(String text) {
        return "%064x".formatted(new BigInteger(1, digest(text)));
    }

    /**
     * A sentence on the hash that came.
     *
     * @param text what was to be hashed
     * @param came what came in place of its hash, or the hash itself
     */
    static String explain(String text, String came) {
        if (came.equals(sha256(text))) {
            return "The hash is right.";
        }
        String found = slips(text).get(came);
        return found == null
                ? "Is it the right text that is hashed? Print it: a hash differs wholly if one character does."
                : "What came is " + found + ".";
    }

    private static Map<String, String> slips(String text) {
        Map<String, String> slips = new LinkedHashMap<>();
        slips.put(text, "the text itself, not its hash");
        slips.put(sha256(text + "\n"), "the hash of the text with a line end behind it");
        slips.put(sha256(text.replace("\n", "\r\n")), "the hash of the text with the line ends of Windows");
        slips.put(sha256(""), "the hash of nothing: no text was handed to the hash function");
        slips.put(sha256(sha256(text)), "the hash of the hash: it was computed twice");
        slips.put(sha256(text).toUpperCase(Locale.ROOT), "the right hash in upper-case digits");
        slips.put(Base64.getEncoder().encodeToString(digest(text)), "the right hash in Base64, not in hex digits");
        slips.put(new BigInteger(1, digest(text)).toString(16), "the right hash without the zeros it begins with");
        slips.put(eachByte(text, 0xff), "the right hash, but a byte below 16 has one digit in place of two");
        slips.put(eachByte(text, -1), "the right hash, but a byte above 127 has eight digits in place of two");
        return slips;
    }

    private static String eachByte(String text, int mask) {
        StringBuilder digits = new StringBuilder();
        for (byte octet : digest(text)) {
            digits.append(Integer.toHexString(octet & mask));
        }
        return digits.toString();
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
