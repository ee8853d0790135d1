package kata.fake;

import static kata.fake.store.SampleContactCentre.ADA_ID;
import static kata.fake.store.SampleContactCentre.INSTANCE_ID;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kata.fake.TestClient.Reply;
import kata.fake.junit.FakeConnectExtension;
import kata.fake.time.VirtualClock;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

@DisplayName("The sample account")
class SampleAccountTest {

    private static final String REGION = "us-east-1";
    private static final String ADA = "/users/" + INSTANCE_ID + "/" + ADA_ID;
    private static final String ASSUME = "/?Action=AssumeRole&Version=2011-06-15&RoleSessionName=ada&RoleArn="
            + "arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2FReporting";

    private final VirtualClock clock = new VirtualClock(Instant.parse("2026-02-03T04:05:06Z"));

    @RegisterExtension
    final FakeConnectExtension connect = FakeConnectExtension.with(
            settings -> settings.clock(clock).signatures(true).policies(true));

    @Test
    @DisplayName("knows its users by the ARNs that AWS would give them")
    void arns() {
        assertThat(SampleAccount.userArn("123456789012", SampleAccount.ADMIN))
                .isEqualTo("arn:aws:iam::123456789012:user/admin");
        assertThat(SampleAccount.roleArn("123456789012", SampleAccount.REPORTING))
                .isEqualTo("arn:aws:iam::123456789012:role/Reporting");
    }

    @Test
    @DisplayName("lets the administrator assume the role, whose session may look")
    void assumeAndLook() {
        assertThat(session().get(ADA).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("lets the role's session change nothing")
    void assumeAndChange() {
        assertThat(session().delete(ADA).error())
                .startsWith("403 AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/Reporting/ada is"
                        + " not authorized to perform: connect:DeleteUser on resource: ");
    }

    @Test
    @DisplayName("does not let the reader assume the role")
    void readerAssumes() {
        Reply reply =
                sts(SampleAccount.READER_KEY_ID, SampleAccount.READER_SECRET).get(ASSUME);
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.text())
                .contains("<Code>AccessDenied</Code>")
                .contains("<Message>User: arn:aws:iam::123456789012:user/reader is not authorized to perform:"
                        + " sts:AssumeRole on resource: arn:aws:iam::123456789012:role/Reporting</Message>");
    }

    @Test
    @DisplayName("records which statement let the role be assumed")
    void recorded() {
        session();
        assertThat(connect.exchanges().get(0).decisions().policyStatement()).contains("EveryRole");
    }

    @Test
    @DisplayName("gives a container the role's credentials for its token")
    void container() {
        Interceptor token = chain -> withToken(chain, SampleAccount.CONTAINER_TOKEN);
        Reply reply = new TestClient(connect::endpoint, token).get("/container-credentials/" + SampleAccount.REPORTING);
        AwsCredentialsIdentity identity = AwsSessionCredentialsIdentity.create(
                reply.json().path("AccessKeyId").asString(),
                reply.json().path("SecretAccessKey").asString(),
                reply.json().path("Token").asString());
        assertThat(client(identity).get(ADA).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("gives a container nothing for another token")
    void wrongToken() {
        TestClient stranger = new TestClient(connect::endpoint, chain -> withToken(chain, "guess"));
        assertThat(stranger.get("/container-credentials/" + SampleAccount.REPORTING)
                        .status())
                .isEqualTo(403);
    }

    private TestClient session() {
        String xml = sts(SampleAccount.ADMIN_KEY_ID, SampleAccount.ADMIN_SECRET)
                .get(ASSUME)
                .text();
        return client(AwsSessionCredentialsIdentity.create(
                element(xml, "AccessKeyId"), element(xml, "SecretAccessKey"), element(xml, "SessionToken")));
    }

    private TestClient client(AwsCredentialsIdentity identity) {
        return new TestClient(connect::endpoint, new SigningInterceptor(identity, "connect", REGION, clock));
    }

    private TestClient sts(String keyId, String secret) {
        AwsCredentialsIdentity identity = AwsCredentialsIdentity.create(keyId, secret);
        return new TestClient(connect::endpoint, new SigningInterceptor(identity, "sts", REGION, clock));
    }

    private static Response withToken(Interceptor.Chain chain, String token) throws IOException {
        return chain.proceed(
                chain.request().newBuilder().header("Authorization", token).build());
    }

    private static String element(String xml, String name) {
        Matcher matcher = Pattern.compile("<" + name + ">(.*?)</" + name + ">").matcher(xml);
        assertThat(matcher.find()).as(xml).isTrue();
        return matcher.group(1);
    }
}
