package kata.cli.progress;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short hash of a text, which line ends and blanks at the end of a line do not change. */
final class Fingerprint {

    /** What stands for a file that is not there. */
    static final String NONE = "-";

    private static final int DIGITS = 12;

    private Fingerprint() {}

    /** The fingerprint of a file's text. */
    static String of(Path file) {
        try {
            return ofText(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException missing) {
            return NONE;
        }
    }

    static String ofText(String text) {
        StringBuilder lines = new StringBuilder();
        text.lines().forEach(line -> lines.append(line.stripTrailing()).append('\n'));
        byte[] digest = sha256().digest(lines.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256, but this one has not", e);
        }
    }
}
