package kata.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Step 8: a server that answers for one region and service, and finds out whether a request proves who sent it. */
public record SignatureVerifier(String region, String service, InstantSource clock, Keys keys) {

    /** How far a request's date may be from the server's own time, either way. */
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private static final DateTimeFormatter AMZ_DATE =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** A request as it came. The names of its headers are in lower case; {@code x-amz-date} is always among them. */
    public record Request(String method, String target, Map<String, String> headers, byte[] body) {}

    /** What its Authorization header says. The scope is such as {@code 20240229/eu-west-2/lex/aws4_request}. */
    public record Authorization(String accessKeyId, String scope, List<String> signedHeaders, String signature) {}

    /** The server's store of keys, which never hands a secret out. There is nothing to do in it. */
    public interface Keys {
        /** Signs the request with these of its headers, as the caller should have; empty if the key is unknown. */
        Optional<String> sign(Request request, Map<String, String> headers, String bodyHash, Authorization caller);
    }

    /** What the lesson's table explains, in the order of the checks. The first that fails is the verdict. */
    public enum Verdict {
        HOST_NOT_SIGNED,
        WRONG_SCOPE,
        EXPIRED,
        NOT_YET_CURRENT,
        WRONG_BODY_HASH,
        UNKNOWN_KEY,
        WRONG_SIGNATURE,
        ACCEPTED
    }

    /** Compares signatures with {@link java.security.MessageDigest#isEqual}. A hash is 64 hex digits in lower case. */
    public Verdict verify(Request request, Authorization authorization) {
        String date = request.headers().get("x-amz-date");
        Instant sent = AMZ_DATE.parse(date, Instant::from);
        String bodyHash = sha256(request.body());
        if (!authorization.signedHeaders().contains("host")) {
            return Verdict.HOST_NOT_SIGNED;
        }
        if (!authorization.scope().equals(scope(date))) {
            return Verdict.WRONG_SCOPE;
        }
        if (sent.isBefore(clock.instant().minus(WINDOW))) {
            return Verdict.EXPIRED;
        }
        if (sent.isAfter(clock.instant().plus(WINDOW))) {
            return Verdict.NOT_YET_CURRENT;
        }
        if (!request.headers().getOrDefault("x-amz-content-sha256", bodyHash).equals(bodyHash)) {
            return Verdict.WRONG_BODY_HASH;
        }
        return verifySignature(request, bodyHash, authorization);
    }

    private Verdict verifySignature(Request request, String bodyHash, Authorization authorization) {
        Map<String, String> signed = new HashMap<>(request.headers());
        signed.keySet().retainAll(authorization.signedHeaders());
        return keys.sign(request, signed, bodyHash, authorization)
                .map(expected -> isSame(expected, authorization.signature()))
                .map(same -> same ? Verdict.ACCEPTED : Verdict.WRONG_SIGNATURE)
                .orElse(Verdict.UNKNOWN_KEY);
    }

    /** The scope of a request that was sent here on that day. */
    private String scope(String date) {
        return String.join("/", date.substring(0, 8), region, service, "aws4_request");
    }

    /** Takes the same time wherever the two part, so that the time tells nothing about the right one. */
    private static boolean isSame(String expected, String came) {
        return MessageDigest.isEqual(expected.getBytes(UTF_8), came.getBytes(UTF_8));
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
