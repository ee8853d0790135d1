/*
 * Misconception, the commonest of its step: equal is equal, however it is found out
 * Caught by: Step8SignatureVerifierTest.comparesInConstantTime
 * Message contains: equals stops at the first digit that differs
 */
package kata.auth;

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

public record SignatureVerifier(String region, String service, InstantSource clock, Keys keys) {

    private static final Duration WINDOW = Duration.ofMinutes(5);

    private static final DateTimeFormatter AMZ_DATE =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    public record Request(String method, String target, Map<String, String> headers, byte[] body) {}

    public record Authorization(String accessKeyId, String scope, List<String> signedHeaders, String signature) {}

    public interface Keys {
        Optional<String> sign(Request request, Map<String, String> headers, String bodyHash, Authorization caller);
    }

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
                .map(expected -> expected.equals(authorization.signature()))
                .map(same -> same ? Verdict.ACCEPTED : Verdict.WRONG_SIGNATURE)
                .orElse(Verdict.UNKNOWN_KEY);
    }

    private String scope(String date) {
        return String.join("/", date.substring(0, 8), region, service, "aws4_request");
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
