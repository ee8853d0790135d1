package kata.auth;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Step 8: a server that answers for one region and service, and finds out whether a request proves who sent it. */
public record SignatureVerifier(String region, String service, InstantSource clock, Keys keys) {

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
        throw new UnsupportedOperationException("Step 8 is yours to write: kata-auth/lessons/8-signature-verifier.md");
    }
}
