package kata.fake;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/**
 * Signs what a client sends with AWS's own signer.
 *
 * @param identity the key to sign with
 * @param service the signing name, such as {@code connect}
 * @param region the region to sign for
 * @param clock dates the signature
 */
public record SigningInterceptor(AwsCredentialsIdentity identity, String service, String region, InstantSource clock)
        implements Interceptor {

    /** Signs calls of Amazon Connect with a long-term key. */
    public SigningInterceptor(String keyId, String secret, String region, InstantSource clock) {
        this(AwsCredentialsIdentity.create(keyId, secret), "connect", region, clock);
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        SignedRequest signed = AwsV4HttpSigner.create()
                .sign(sign -> sign.identity(identity)
                        .request(translated(request))
                        .payload(ContentStreamProvider.fromUtf8String(body(request)))
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, service)
                        .putProperty(AwsV4HttpSigner.REGION_NAME, region)
                        .putProperty(AwsV4HttpSigner.SIGNING_CLOCK, Clock.fixed(clock.instant(), ZoneOffset.UTC)));
        Request.Builder builder = request.newBuilder();
        signed.request().headers().forEach((name, values) -> builder.header(name, values.get(0)));
        return chain.proceed(builder.build());
    }

    private static SdkHttpRequest translated(Request request) {
        return SdkHttpRequest.builder()
                .method(SdkHttpMethod.fromValue(request.method()))
                .uri(URI.create(request.url().toString()))
                .build();
    }

    private static String body(Request request) {
        if (request.body() == null) {
            return "";
        }
        try (Buffer buffer = new Buffer()) {
            request.body().writeTo(buffer);
            return buffer.readString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("A buffer in memory failed.", e);
        }
    }
}
