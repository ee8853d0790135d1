package kata.fake.auth;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kata.fake.http.ApiRequest;
import kata.fake.http.Body;
import kata.fake.http.Headers;

/**
 * The client's side in a test, which can be made to slip at any stage. It leaves the canonical request to the server and
 * does the rest itself.
 *
 * @param canonical what it does to the canonical request
 * @param toSign what it does to the string to sign
 * @param secret what it does to the secret
 * @param signature what it does to the signature
 */
record TestSigner(
        UnaryOperator<String> canonical,
        UnaryOperator<String> toSign,
        UnaryOperator<String> secret,
        UnaryOperator<String> signature) {

    static final String DAY = "20260105";
    static final String TIME = "20260105T090000Z";
    static final String SCOPE = "20260105/us-east-1/connect/aws4_request";
    private static final UnaryOperator<String> SAME = text -> text;

    static TestSigner right() {
        return new TestSigner(SAME, SAME, SAME, SAME);
    }

    static TestSigner canonical(UnaryOperator<String> slip) {
        return new TestSigner(slip, SAME, SAME, SAME);
    }

    static TestSigner toSign(UnaryOperator<String> slip) {
        return new TestSigner(SAME, slip, SAME, SAME);
    }

    static TestSigner secret(UnaryOperator<String> slip) {
        return new TestSigner(SAME, SAME, slip, SAME);
    }

    static TestSigner signature(UnaryOperator<String> slip) {
        return new TestSigner(SAME, SAME, SAME, slip);
    }

    /** A request of AWS's example key with Host and X-Amz-Date, both signed. */
    static ApiRequest unsigned(String method, String target, String body) {
        Headers headers = Headers.NONE.plus("Host", "127.0.0.1:8080").plus("X-Amz-Date", TIME);
        return new ApiRequest(method, target, headers, Body.of(body));
    }

    ApiRequest sign(ApiRequest request) {
        return sign(request, "host;x-amz-date");
    }

    ApiRequest sign(ApiRequest request, String signedHeaders) {
        return authorized(request, signedHeaders, signature(request, signedHeaders));
    }

    static ApiRequest authorized(ApiRequest request, String signedHeaders, String signature) {
        return with(
                request,
                "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/" + SCOPE + ", SignedHeaders=" + signedHeaders
                        + ", Signature=" + signature);
    }

    static ApiRequest with(ApiRequest request, String authorization) {
        return new ApiRequest(
                request.method(),
                request.target(),
                request.headers().plus("Authorization", authorization),
                request.body());
    }

    private String signature(ApiRequest request, String signedHeaders) {
        String right =
                CanonicalRequest.of(request, List.of(signedHeaders.split(";"))).text();
        String text =
                toSign.apply(String.join("\n", "AWS4-HMAC-SHA256", TIME, SCOPE, hex(sha256(canonical.apply(right)))));
        byte[] key = bytes("AWS4" + secret.apply(Capture.SECRET));
        for (String link : SCOPE.split("/")) {
            key = hmac(key, link);
        }
        return signature.apply(hex(hmac(key, text)));
    }

    static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
