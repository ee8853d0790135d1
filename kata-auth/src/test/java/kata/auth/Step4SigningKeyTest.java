package kata.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import kata.coach.Because;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The key "Jefe" is test case 2 of RFC 4231. The signing key of 30 August 2015 and the signature of 12:36:00 are the
 * worked example of AWS's General Reference; all figures were computed anew with another implementation.
 */
class Step4SigningKeyTest {

    private static final byte[] JEFE = "Jefe".getBytes(StandardCharsets.US_ASCII);
    private static final String SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    private static final byte[] SIGNING_KEY =
            HexFormat.of().parseHex("c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9");

    @Test
    @DisplayName("One HMAC is made of a key and a message, each in its place")
    @Because("The two do not do the same work: change places, and other bytes come out. The server has them in the "
            + "places that RFC 2104 gives them.")
    void givesKeyAndMessageTheirPlaces() {
        byte[] hmac = SigningKey.hmac(JEFE, "what do ya want for nothing?");

        assertThat(hex(hmac))
                .as("The key is Jefe, the message what do ya want for nothing?")
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @Test
    @DisplayName("A message stands for its UTF-8 bytes, whatever encoding the computer prefers")
    @Because("An HMAC works on bytes, and the same letter has other bytes in another encoding. AWS signs UTF-8. "
            + "What is left to the computer differs on another one.")
    void takesTheBytesOfUtf8() {
        assertThat(hex(SigningKey.hmac(JEFE, "Zoë")))
                .as("The key is Jefe, the message Zoë")
                .isEqualTo("d2c14950a0f7cb721d6f82c8b5997c6466d6a5d6fee83fed57f13739d26b79de");
    }

    @Test
    @DisplayName("The signing key is made in four links, and bytes go from each to the next")
    @Because("AWS makes its own key in the same links, in the same order. One link that is wrong makes every "
            + "signature wrong, and its answer cannot say which.")
    void makesTheSigningKeyInFourLinks() {
        byte[] key = SigningKey.of(SECRET, "20150830", "us-east-1", "iam");

        assertThat(hex(key))
                .as(KeyTrace.of(key, SECRET, "20150830", "us-east-1", "iam"))
                .isEqualTo("c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9");
    }

    @Test
    @DisplayName("Any secret, day, region and service have a signing key of their own")
    @Because("A signing key that leaks opens one service in one region for one day. That holds only if every part "
            + "takes part in the chain.")
    void makesAnotherKeyForOtherParts(RandomGenerator random) {
        String day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1000)).format(DateTimeFormatter.BASIC_ISO_DATE);
        String[] parts = {day, "eu-west-" + random.nextInt(1, 4), "connect"};
        String secret = "wJalrXUtnFEMI/" + Math.abs(random.nextInt()) + "EXAMPLEKEY";
        byte[] key = SigningKey.of(secret, parts[0], parts[1], parts[2]);
        byte[] expected = KeyTrace.key(secret, parts[0], parts[1], parts[2]);
        assertThat(hex(key)).as(KeyTrace.of(key, secret, parts)).isEqualTo(hex(expected));
    }

    @Test
    @DisplayName("The signature is written in hex digits, those above 9 in lower case")
    @Because("Server and client compare two texts, and to them A is not a. AWS writes the digits from a to f in "
            + "lower case.")
    void writesTheSignatureInLowerCase() {
        assertThat(SigningKey.sign(SIGNING_KEY, stringToSign("20150830T123600Z")))
                .isEqualTo("5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7");
    }

    @Test
    @DisplayName("A signature that begins with a zero keeps it: there are always 64 digits")
    @Because("Seen as a number, 08 is 8. A signature is no number, but 32 bytes of two digits each. One in 16 "
            + "begins with a zero, and would fail now and then.")
    void keepsTheZerosInFront() {
        assertThat(SigningKey.sign(SIGNING_KEY, stringToSign("20150830T123633Z")))
                .isEqualTo("089f5bd82d27df34a6c4ebcd59df8e82f56ea31dec6f06a9e1f397fd366815d3");
    }

    private static String stringToSign(String at) {
        return """
                AWS4-HMAC-SHA256
                %s
                20150830/us-east-1/iam/aws4_request
                f536975d06c0309214f805bb90ccff089219ecd68b2577efef23edd43b7e1a59""".formatted(at);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
