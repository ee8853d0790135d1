package kata.benchmark;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import kata.fake.SampleAccount;
import kata.fake.store.SampleContactCentre;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/** Signs with the AWS SDK for Java, for the sample's administrator. Thread-safe. */
final class SampleSigner {

    private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();
    private final AwsCredentialsIdentity identity =
            AwsCredentialsIdentity.create(SampleAccount.ADMIN_KEY_ID, SampleAccount.ADMIN_SECRET);

    /** The request with its signature's headers. */
    SdkHttpRequest sign(SdkHttpRequest unsigned, byte[] body, Instant at) {
        Clock clock = Clock.fixed(at, ZoneOffset.UTC);
        return signer.sign(request -> request.identity(identity)
                        .request(unsigned)
                        .payload(ContentStreamProvider.fromByteArray(body))
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "connect")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, SampleContactCentre.REGION)
                        .putProperty(HttpSigner.SIGNING_CLOCK, clock))
                .request();
    }
}
