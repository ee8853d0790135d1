package kata.auth;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;

/**
 * Signs the calls of the steps that are about something else: those with nothing to encode in their path, and without a
 * query. It does steps 2 to 6 in one, so do those before you read on.
 *
 * @param keyId the access key ID of a long-term key
 * @param secret its secret
 * @param service what the calls are signed for, such as {@code sts}
 * @param clock dates the signatures
 */
record SmallSigner(String keyId, String secret, String service, InstantSource clock) implements Interceptor {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String REGION = "us-east-1";

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        String date = DATE.format(clock.instant());
        return chain.proceed(request.newBuilder()
                .header("X-Amz-Date", date)
                .header("Authorization", authorization(request, date))
                .build());
    }

    private String authorization(Request request, String date) throws IOException {
        String scope = String.join("/", date.substring(0, 8), REGION, service, "aws4_request");
        String toSign = String.join("\n", "AWS4-HMAC-SHA256", date, scope, HashTrace.sha256(canonical(request, date)));
        byte[] key = KeyTrace.key(secret, date.substring(0, 8), REGION, service);
        String signature = HexFormat.of().formatHex(KeyTrace.hmac(key, toSign.getBytes(StandardCharsets.UTF_8)));
        return "AWS4-HMAC-SHA256 Credential=" + keyId + "/" + scope + ", SignedHeaders=host;x-amz-date, Signature="
                + signature;
    }

    private static String canonical(Request request, String date) throws IOException {
        Buffer body = new Buffer();
        if (request.body() != null) {
            request.body().writeTo(body);
        }
        String host = request.url().host() + ":" + request.url().port();
        return String.join(
                "\n",
                request.method(),
                request.url().encodedPath(),
                "",
                "host:" + host,
                "x-amz-date:" + date,
                "",
                "host;x-amz-date",
                HashTrace.sha256(body.readUtf8()));
    }
}
