package kata.auth;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import kata.auth.SigningInterceptor.Keys;
import kata.fake.auth.AccessKey;
import kata.fake.auth.Caller;
import kata.fake.junit.FakeConnectExtension;
import kata.fake.time.VirtualClock;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;

/**
 * What step 6 tries the learner's interceptor with.
 *
 * @param connect a fake that checks signatures
 * @param clock its clock
 */
record SigningTrial(FakeConnectExtension connect, VirtualClock clock) {

    static final String USERS = "/users-summary/aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee";

    /** The tags of a user, whose whole ARN is one segment of the path. */
    static final String TAGS = "/tags/arn%3Aaws%3Aconnect%3Aus-east-1%3A123456789012%3Ainstance%2F"
            + "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee%2Fagent%2F40000000-0000-4000-8000-000000000001";

    private static final String SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    private static final Keys LONG_TERM = new Keys("AKIAIOSFODNN7EXAMPLE", SECRET, null);
    private static final Keys TEMPORARY = new Keys("ASIAIOSFODNN7EXAMPLE", SECRET, "AQoDYXdzEPT//EXAMPLETOKEN==");

    /** Calls of Connect with a long-term key. */
    SentCalls connectCalls() {
        return connectCalls(clock);
    }

    /** Calls of Connect with a long-term key and another clock. */
    SentCalls connectCalls(InstantSource time) {
        return new SentCalls(connect, signing(LONG_TERM, "connect", time));
    }

    /** Calls of STS with a long-term key. */
    SentCalls stsCalls() {
        return new SentCalls(connect, signing(LONG_TERM, "sts", clock));
    }

    /** Calls of Connect with a temporary key, which the fake knows. */
    SentCalls temporaryCalls() {
        SentCalls calls = new SentCalls(connect, signing(TEMPORARY, "connect", clock));
        Caller ada = new Caller("123456789012", "arn:aws:iam::123456789012:user/ada");
        connect.fake()
                .accessKeys()
                .add(new AccessKey(TEMPORARY.accessKeyId(), SECRET, TEMPORARY.sessionToken(), null, ada));
        return calls;
    }

    /** Calls of Connect that are each sent twice. */
    SentCalls repeatedCalls(Duration later) {
        return new SentCalls(connect, new LaterAgain(clock, later), signing(LONG_TERM, "connect", clock));
    }

    /** The Host headers with which requests to these addresses would leave; nothing is sent. */
    String hosts(String... addresses) {
        Interceptor signing = signing(LONG_TERM, "connect", clock);
        Interceptor unsent = chain -> new Response.Builder()
                .request(chain.request())
                .protocol(Protocol.HTTP_1_1)
                .code(200)
                .message(String.valueOf(chain.request().header("Host")))
                .build();
        OkHttpClient client = SentCalls.client(List.of(signing, unsent));
        return Stream.of(addresses).map(address -> host(client, address)).collect(joining(", "));
    }

    private static String host(OkHttpClient client, String address) {
        try (Response reply =
                client.newCall(new Request.Builder().url(address).build()).execute()) {
            return reply.message();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A clock that moves on by a second whenever it is read, and the fake's with it. */
    InstantSource ticking() {
        return () -> {
            clock.advance(Duration.ofSeconds(1));
            return clock.instant();
        };
    }

    private static Interceptor signing(Keys keys, String service, InstantSource time) {
        return new SigningInterceptor(keys, "us-east-1", service, time);
    }
}
