package kata.benchmark;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kata.fake.SampleAccount;
import kata.fake.auth.AccessKey;
import kata.fake.auth.AccessKeys;
import kata.fake.auth.Caller;
import kata.fake.auth.Signatures;
import kata.fake.exchange.Trace;
import kata.fake.http.ApiRequest;
import kata.fake.http.Body;
import kata.fake.http.Headers;
import kata.fake.store.SampleContactCentre;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;

/** The fake verifies what the AWS SDK for Java signs: the same requests, one thread, no socket. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class SignatureBenchmark {

    private static final int REQUESTS = 256;
    private static final int A_PORT = 8080;
    private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");
    private static final byte[] BODY = ("{\"DestinationPhoneNumber\": \"+12025550100\", \"ContactFlowId\": \""
                    + SampleContactCentre.INSTANCE_ID + "\", \"Attributes\": {\"note\": \"" + "text ".repeat(60)
                    + "\"}}")
            .getBytes(StandardCharsets.UTF_8);

    /** Which request: GET for DescribeUser without a body, PUT with some 400 bytes. */
    @Param({"GET", "PUT"})
    public SdkHttpMethod method;

    private final SampleSigner signer = new SampleSigner();
    private final List<SdkHttpRequest> unsigned = new ArrayList<>();
    private final List<ApiRequest> signed = new ArrayList<>();
    private Signatures signatures;
    private byte[] body;
    private int next;

    /** Makes the requests, each for another user and with another signature. */
    @Setup
    public void prepare() {
        body = method == SdkHttpMethod.PUT ? BODY : new byte[0];
        for (int i = 0; i < REQUESTS; i++) {
            SdkHttpRequest request = DescribeUserRequests.unsigned(
                            A_PORT,
                            Servers.path(Servers.users().get(i % Servers.users().size())) + "-" + i)
                    .toBuilder()
                    .method(method)
                    .build();
            unsigned.add(request);
            signed.add(received(signer.sign(request, body, NOW)));
        }
        AccessKeys keys = new AccessKeys(() -> NOW);
        keys.add(new AccessKey(
                SampleAccount.ADMIN_KEY_ID,
                SampleAccount.ADMIN_SECRET,
                new Caller("123456789012", "arn:aws:iam::123456789012:user/admin")));
        signatures = Signatures.sigV4(keys, SampleContactCentre.REGION, () -> NOW);
    }

    private ApiRequest received(SdkHttpRequest request) {
        List<Headers.Field> fields = new ArrayList<>();
        for (Map.Entry<String, List<String>> header : request.headers().entrySet()) {
            fields.add(new Headers.Field(header.getKey(), header.getValue().get(0)));
        }
        return new ApiRequest(method.name(), request.encodedPath(), new Headers(fields), Body.of(body));
    }

    /** The fake verifies one request. */
    @Benchmark
    public Caller verify() {
        return signatures.verify(signed.get(next++ % REQUESTS), new Trace());
    }

    /** The AWS SDK for Java signs one request. */
    @Benchmark
    public SdkHttpRequest sign() {
        int number = next++ % REQUESTS;
        return signer.sign(unsigned.get(number), body, NOW);
    }
}
