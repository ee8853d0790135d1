package kata.fake.sts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Identifiers of IAM: four letters for the kind, then letters and digits (IAM User Guide, "IAM identifiers"). */
final class UniqueIds {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** AWS's examples, such as AIDACKCEVSQ6C2EXAMPLE, have this many after the four letters. */
    private static final int LENGTH = 17;

    private UniqueIds() {}

    /** The ID of what an ARN names: always the same for the same ARN. */
    static String of(String prefix, String arn) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(arn.getBytes(StandardCharsets.UTF_8));
            return prefix + letters(hash, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }

    /** So many letters and digits, one for each byte. */
    static String letters(byte[] bytes, int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.append(ALPHABET.charAt(bytes[i] & ALPHABET.length() - 1));
        }
        return letters.toString();
    }
}
