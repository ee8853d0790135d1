package kata.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A signing key that is wrong looks as random as the right one. This traces it back to the link of the chain that went
 * wrong. Its HMAC is built from SHA-256 as RFC 2104 defines it, and so owes nothing to the one that a learner calls.
 */
final class KeyTrace {

    private static final int BLOCK = 64;

    private KeyTrace() {}

    /** The key of the chain as it should be. */
    static byte[] key(String secret, String date, String region, String service) {
        return chain("AWS4" + secret, date, region, service, "aws4_request");
    }

    /** A sentence on the key that came, made of this secret, and of a date, a region and a service. */
    static String of(byte[] came, String secret, String... parts) {
        String found =
                slips(secret, parts[0], parts[1], parts[2]).get(HexFormat.of().formatHex(came));
        return found == null
                ? "Which link is wrong? Print each key: every later one differs wholly."
                : "What came is " + found + ".";
    }

    /** HMAC-SHA256 by its definition: RFC 2104, section 2. */
    static byte[] hmac(byte[] key, byte[] message) {
        byte[] padded = Arrays.copyOf(key.length > BLOCK ? sha256(key) : key, BLOCK);
        return sha256(xor(padded, 0x5c), sha256(xor(padded, 0x36), message));
    }

    private static Map<String, String> slips(String secret, String date, String region, String service) {
        Map<String, String> slips = new LinkedHashMap<>();
        put(slips, "the right key", chain("AWS4" + secret, date, region, service, "aws4_request"));
        put(slips, "a key made without AWS4", chain(secret, date, region, service, "aws4_request"));
        put(slips, "a key with AWS4 behind the secret", chain(secret + "AWS4", date, region, service, "aws4_request"));
        put(slips, "the third key: the link aws4_request is missing", chain("AWS4" + secret, date, region, service));
        put(slips, "a key that ends in aws4, not aws4_request", chain("AWS4" + secret, date, region, service, "aws4"));
        put(
                slips,
                "a key with the service before the region",
                chain("AWS4" + secret, date, service, region, "aws4_request"));
        put(
                slips,
                "a key with the region before the date",
                chain("AWS4" + secret, region, date, service, "aws4_request"));
        put(
                slips,
                "a key whose links were handed on as hex digits",
                hexChain("AWS4" + secret, date, region, service, "aws4_request"));
        put(slips, "the secret itself, which went through no link", utf8(secret));
        return slips;
    }

    private static void put(Map<String, String> slips, String what, byte[] key) {
        slips.putIfAbsent(HexFormat.of().formatHex(key), what);
    }

    private static byte[] chain(String first, String... messages) {
        byte[] key = utf8(first);
        for (String message : messages) {
            key = hmac(key, utf8(message));
        }
        return key;
    }

    /** Each result becomes text between two links, and stays bytes at the end. */
    private static byte[] hexChain(String first, String... messages) {
        byte[] key = utf8(first);
        for (String message : messages) {
            byte[] result = hmac(key, utf8(message));
            key = utf8(HexFormat.of().formatHex(result));
        }
        return HexFormat.of().parseHex(new String(key, StandardCharsets.UTF_8));
    }

    private static byte[] xor(byte[] padded, int pattern) {
        byte[] result = new byte[padded.length];
        for (int i = 0; i < padded.length; i++) {
            result[i] = (byte) (padded[i] ^ pattern);
        }
        return result;
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Arrays.stream(parts).forEach(digest::update);
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
