package kata.throttling;

import static kata.fake.SampleAccount.ADMIN_KEY_ID;
import static kata.fake.SampleAccount.ADMIN_SECRET;
import static kata.fake.store.SampleContactCentre.INSTANCE_ID;
import static kata.fake.store.SampleContactCentre.REGION;
import static kata.fake.store.SampleContactCentre.SALES;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

/**
 * Makes the request that gives a user the routing profile Sales, and signs it with the time at which it is made. It signs
 * no more kinds of request than this one; kata-auth has the whole of signing, so do its steps 2 to 6 before you read on.
 *
 * @param endpoint where the requests go
 * @param clock dates the signatures
 */
record SignedUpdates(HttpUrl endpoint, InstantSource clock) implements Function<String, Request> {

    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String BODY = "{\"RoutingProfileId\": \"" + SALES + "\"}";

    @Override
    public Request apply(String userId) {
        HttpUrl url = endpoint.resolve("/users/" + INSTANCE_ID + "/" + userId + "/routing-profile");
        String timestamp = TIMESTAMP.format(clock.instant());
        return new Request.Builder()
                .url(url)
                .post(RequestBody.create(BODY, MediaType.get("application/json")))
                .header("X-Amz-Date", timestamp)
                .header("Authorization", authorization(url, timestamp))
                .build();
    }

    private static String authorization(HttpUrl url, String timestamp) {
        String day = timestamp.substring(0, 8);
        String scope = String.join("/", day, REGION, "connect", "aws4_request");
        String toSign = String.join("\n", "AWS4-HMAC-SHA256", timestamp, scope, sha256(canonical(url, timestamp)));
        byte[] key = ("AWS4" + ADMIN_SECRET).getBytes(StandardCharsets.UTF_8);
        for (String link : scope.split("/")) {
            key = hmac(key, link);
        }
        return "AWS4-HMAC-SHA256 Credential=" + ADMIN_KEY_ID + "/" + scope
                + ", SignedHeaders=host;x-amz-date, Signature=" + hex(hmac(key, toSign));
    }

    private static String canonical(HttpUrl url, String timestamp) {
        String host = "host:" + url.host() + ":" + url.port();
        String date = "x-amz-date:" + timestamp;
        return String.join("\n", "POST", url.encodedPath(), "", host, date, "", "host;x-amz-date", sha256(BODY));
    }

    private static String sha256(String text) {
        try {
            return hex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static byte[] hmac(byte[] key, String message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HmacSHA256", impossible);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
