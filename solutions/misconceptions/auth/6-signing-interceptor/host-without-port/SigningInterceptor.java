/*
 * Misconception, the commonest of its step: the host is the name of the server alone
 * Caught by: Step6SigningInterceptorTest.signsACall
 * Message contains: The host that was signed is not the one in the Host header, port included
 */
package kata.auth;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import kata.auth.CanonicalRequest.Header;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

public final class SigningInterceptor implements Interceptor {
    public record Keys(
            String accessKeyId,
            String secretAccessKey,
            @Nullable String sessionToken) {}

    private static final String TOKEN = "X-Amz-Security-Token";

    private final Keys keys;
    private final String region;
    private final String service;
    private final InstantSource clock;

    public SigningInterceptor(Keys keys, String region, String service, InstantSource clock) {
        this.keys = keys;
        this.region = region;
        this.service = service;
        this.clock = clock;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Instant now = clock.instant();
        byte[] body = read(chain.request().body());
        Request complete = complete(chain.request(), body, now);
        String authorization = authorization(complete, body, now);
        return chain.proceed(
                complete.newBuilder().header("Authorization", authorization).build());
    }

    private static byte[] read(@Nullable RequestBody body) throws IOException {
        try (Buffer buffer = new Buffer()) {
            if (body != null) {
                body.writeTo(buffer);
            }
            return buffer.readByteArray();
        }
    }

    private Request complete(Request request, byte[] body, Instant now) {
        Request.Builder complete = request.newBuilder()
                .header("Host", host(request.url()))
                .header("X-Amz-Date", StringToSign.amzDate(now))
                .removeHeader(TOKEN);
        if (keys.sessionToken() != null) {
            complete.header(TOKEN, keys.sessionToken());
        }
        if (request.body() != null) {
            complete.method(
                    request.method(), RequestBody.create(body, request.body().contentType()));
        }
        return complete.build();
    }

    private String authorization(Request request, byte[] body, Instant now) {
        List<Header> headers = headersToSign(
                request.newBuilder().header("Host", request.url().host()).build());
        String canonicalRequest =
                CanonicalRequest.of(request.method(), target(request.url()), headers, CanonicalRequest.hash(body));
        String toSign = StringToSign.of(now, region, service, canonicalRequest);
        String scope = StringToSign.scope(now, region, service);
        String day = scope.substring(0, scope.indexOf('/'));
        String signature = SigningKey.sign(SigningKey.of(keys.secretAccessKey(), day, region, service), toSign);
        List<String> names = headers.stream().map(Header::name).distinct().toList();
        return new AuthorizationHeader(keys.accessKeyId(), scope, names, signature).format();
    }

    private static List<Header> headersToSign(Request request) {
        return StreamSupport.stream(request.headers().spliterator(), false)
                .map(header -> new Header(header.getFirst().toLowerCase(Locale.ROOT), header.getSecond()))
                .filter(header -> header.name().equals("host") || header.name().startsWith("x-amz-"))
                .toList();
    }

    private static String host(HttpUrl url) {
        String name = url.host().contains(":") ? "[" + url.host() + "]" : url.host();
        return url.port() == HttpUrl.defaultPort(url.scheme()) ? name : name + ":" + url.port();
    }

    private static String target(HttpUrl url) {
        return url.encodedQuery() == null ? url.encodedPath() : url.encodedPath() + "?" + url.encodedQuery();
    }
}
