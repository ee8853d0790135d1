package kata.fake;

import static kata.fake.store.SampleContactCentre.ADA_ID;
import static kata.fake.store.SampleContactCentre.INSTANCE_ID;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import kata.fake.TestClient.Reply;
import kata.fake.auth.AccessKey;
import kata.fake.auth.Caller;
import kata.fake.exchange.Decisions;
import kata.fake.junit.FakeConnectExtension;
import kata.fake.time.VirtualClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("A fake")
class StrictnessTest {

    private static final String USERS = "/users-summary/" + INSTANCE_ID;
    private static final String ADA = "/users/" + INSTANCE_ID + "/" + ADA_ID;

    private static final String OTHERS_USER = "arn:aws:iam::444455556666:user/lin";

    private final VirtualClock clock = new VirtualClock(Instant.parse("2026-02-03T04:05:06Z"));

    @Nested
    @DisplayName("that asks for signatures")
    class WithSignatures {

        @RegisterExtension
        final FakeConnectExtension connect =
                FakeConnectExtension.with(settings -> settings.clock(clock).signatures(true));

        @Test
        @DisplayName("answers a user who signs")
        void signed() {
            assertThat(admin(connect).get(USERS).status()).isEqualTo(200);
        }

        @Test
        @DisplayName("turns an unsigned call down")
        void unsigned() {
            assertThat(new TestClient(connect::endpoint).get(USERS).error())
                    .isEqualTo("403 MissingAuthenticationTokenException: Missing Authentication Token");
        }

        @Test
        @DisplayName("takes a body that is signed")
        void body() {
            Reply reply = admin(connect).post(ADA + "/routing-profile", "{\"RoutingProfileId\":\"nope\"}");
            assertThat(reply.error()).startsWith("404 ResourceNotFoundException");
        }

        @Test
        @DisplayName("lets every user do everything")
        void everything() {
            assertThat(reader(connect).delete(ADA).status()).isEqualTo(200);
        }

        @Test
        @DisplayName("throttles nobody")
        void unthrottled() {
            TestClient admin = admin(connect);
            assertThat(IntStream.range(0, 8).map(i -> admin.get(USERS).status()))
                    .containsOnly(200);
        }

        @Test
        @DisplayName("knows a key that a test adds")
        void addedKey() {
            connect.fake()
                    .accessKeys()
                    .add(new AccessKey(
                            "AKIALIN", "x", new Caller("123456789012", "arn:aws:iam::123456789012:user/lin")));
            assertThat(client(connect, "AKIALIN", "x").get(USERS).status()).isEqualTo(200);
        }

        @Test
        @DisplayName("knows a key no more that a test takes away")
        void removedKey() {
            connect.fake().accessKeys().remove(SampleAccount.ADMIN_KEY_ID);
            assertThat(admin(connect).get(USERS).error()).startsWith("403 UnrecognizedClientException");
        }

        @Test
        @DisplayName("goes by the injected clock")
        void clock() {
            TestClient late = new TestClient(
                    connect::endpoint,
                    new SigningInterceptor(
                            SampleAccount.ADMIN_KEY_ID,
                            SampleAccount.ADMIN_SECRET,
                            "us-east-1",
                            () -> clock.instant().minus(Duration.ofMinutes(6))));
            assertThat(late.get(USERS).error()).startsWith("403 InvalidSignatureException: Signature expired");
        }
    }

    @Nested
    @DisplayName("that asks for signatures and keeps policies")
    class WithPolicies {

        @RegisterExtension
        final FakeConnectExtension connect = FakeConnectExtension.with(
                settings -> settings.clock(clock).signatures(true).policies(true));

        @Test
        @DisplayName("lets the administrator do everything")
        void admin() {
            assertThat(StrictnessTest.this.admin(connect).delete(ADA).status()).isEqualTo(200);
        }

        @Test
        @DisplayName("lets the reader look")
        void read() {
            assertThat(reader(connect).get(ADA).status()).isEqualTo(200);
        }

        @Test
        @DisplayName("keeps the reader from changing anything")
        void change() {
            assertThat(reader(connect).delete(ADA).error())
                    .isEqualTo("403 AccessDeniedException: User: arn:aws:iam::123456789012:user/reader is not"
                            + " authorized to perform: connect:DeleteUser on resource:"
                            + " arn:aws:connect:us-east-1:123456789012:instance/" + INSTANCE_ID + "/agent/" + ADA_ID);
        }

        @Test
        @DisplayName("goes by a policy that a test attaches")
        void attached() {
            connect.fake()
                    .identities()
                    .attach(SampleAccount.userArn("123456789012", SampleAccount.READER), "NoUsers", """
                            {"Version": "2012-10-17", "Statement":
                              {"Effect": "Deny", "Action": "connect:ListUsers", "Resource": "*"}}""");
            assertThat(reader(connect).get(USERS).error()).endsWith(" with an explicit deny");
        }
    }

    @Nested
    @DisplayName("that is strict in every way")
    class Strict {

        @RegisterExtension
        final FakeConnectExtension connect = FakeConnectExtension.with(settings ->
                settings.clock(clock).signatures(true).policies(true).throttling(true));

        @Test
        @DisplayName("writes down what each line decided")
        void decisions() {
            reader(connect).get(USERS);
            Decisions decisions = connect.exchanges().get(0).decisions();
            assertThat(decisions.canonicalRequest()).startsWith("GET\n" + USERS + "\n\n");
            assertThat(decisions.stringToSign()).startsWith("AWS4-HMAC-SHA256\n20260203T040506Z\n");
            assertThat(decisions.policyStatement()).contains("ReadOnly");
            assertThat(decisions.tokensLeft()).isEqualTo(4.0);
        }

        @Test
        @DisplayName("has users of an account share a bucket")
        void shared() {
            TestClient admin = admin(connect);
            IntStream.range(0, 5).forEach(i -> admin.get(USERS));
            assertThat(reader(connect).get(USERS).status()).isEqualTo(429);
        }

        @Test
        @DisplayName("charges nobody for calls that are unsigned or forbidden")
        void turnedDownBefore() {
            IntStream.range(0, 9).forEach(i -> reader(connect).delete(ADA));
            IntStream.range(0, 9).forEach(i -> new TestClient(connect::endpoint).delete(ADA));
            assertThat(admin(connect).delete(ADA).status()).isEqualTo(200);
        }

        @Test
        @DisplayName("has a bucket for each account")
        void accounts() {
            TestClient admin = admin(connect);
            IntStream.range(0, 5).forEach(i -> admin.get(USERS));
            connect.fake().accessKeys().add(new AccessKey("AKIALIN", "x", new Caller("444455556666", OTHERS_USER)));
            connect.fake().identities().attach(OTHERS_USER, "All", """
                    {"Version": "2012-10-17", "Statement":
                      {"Effect": "Allow", "Action": "connect:*", "Resource": "*"}}""");
            assertThat(client(connect, "AKIALIN", "x").get(USERS).status()).isEqualTo(200);
        }
    }

    private TestClient admin(FakeConnectExtension connect) {
        return client(connect, SampleAccount.ADMIN_KEY_ID, SampleAccount.ADMIN_SECRET);
    }

    private TestClient reader(FakeConnectExtension connect) {
        return client(connect, SampleAccount.READER_KEY_ID, SampleAccount.READER_SECRET);
    }

    private TestClient client(FakeConnectExtension connect, String keyId, String secret) {
        return new TestClient(connect::endpoint, new SigningInterceptor(keyId, secret, "us-east-1", clock));
    }
}
