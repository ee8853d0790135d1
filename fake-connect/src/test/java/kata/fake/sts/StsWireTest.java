package kata.fake.sts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import kata.fake.FakeClock;
import kata.fake.auth.AccessKey;
import kata.fake.auth.AccessKeys;
import kata.fake.auth.Caller;
import kata.fake.auth.Capture;
import kata.fake.auth.Signatures;
import kata.fake.exchange.Exchange;
import kata.fake.exchange.ExchangeLog;
import kata.fake.http.ApiReply;
import kata.fake.iam.Policies;
import kata.fake.random.SharedRandom;
import kata.fake.route.Routes;
import kata.fake.route.SideApi;
import kata.fake.server.ConnectApi;
import kata.fake.store.SampleContactCentre;
import kata.fake.throttle.Throttles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("STS beside Connect")
class StsWireTest {

    private final FakeClock clock = new FakeClock(Instant.parse("2026-11-22T23:26:41Z"));
    private final AccessKeys keys = new AccessKeys(clock);
    private final Roles roles = new Roles(Capture.ACCOUNT);
    private final SharedRandom random = new SharedRandom(new Random(1));
    private final ExchangeLog log = new ExchangeLog(10);
    private final Capture assumeRole = Capture.of("awscli2_9-AssumeRole.txt");

    StsWireTest() {
        keys.add(new AccessKey(
                "AKIAIOSFODNN7EXAMPLE",
                Capture.SECRET,
                new Caller(Capture.ACCOUNT, "arn:aws:iam::123456789012:user/ada")));
        roles.add("demo");
    }

    @Test
    @DisplayName("gives the AWS CLI what it asked for")
    void awsCli() {
        ApiReply reply = api().handle(assumeRole.request());
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().text()).contains("<Arn>arn:aws:sts::123456789012:assumed-role/demo/TestAR</Arn>");
    }

    @Test
    @DisplayName("sends one request ID in the header and in the XML, and the date")
    void requestId() {
        ApiReply reply = api().handle(assumeRole.request());
        String id = reply.headers().first("x-amzn-RequestId");
        assertThat(reply.body().text()).contains("<RequestId>" + id + "</RequestId>");
        assertThat(reply.headers().first("Date")).isEqualTo("Sun, 22 Nov 2026 23:26:41 GMT");
    }

    @Test
    @DisplayName("leaves an exchange behind, with what was signed")
    void exchange() {
        api().handle(assumeRole.request());
        assertThat(log.list()).extracting(Exchange::describe).containsExactly("POST / -> 200 AssumeRole");
        assertThat(log.list().get(0).decisions().stringToSign()).contains("/sts/aws4_request");
    }

    @Test
    @DisplayName("describes an error in XML like any other")
    void error() {
        api().handle(assumeRole.with("TestAR", "Test<>").request());
        assertThat(log.list())
                .extracting(Exchange::errorCode, Exchange::describe)
                .containsExactly(tuple(
                        "SignatureDoesNotMatch",
                        "POST / -> 403 SignatureDoesNotMatch (AssumeRole): The request signature we calculated does"
                                + " not ma..."));
    }

    @Test
    @DisplayName("answers in XML also when something breaks inside")
    void broken() {
        roles.add("demo", caller -> {
            throw new IllegalStateException("a trust that breaks");
        });
        ApiReply reply = api().handle(assumeRole.request());
        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.body().text()).contains("<Type>Receiver</Type><Code>InternalFailure</Code>");
        assertThat(log.list().get(0).decisions().failure()).hasMessage("a trust that breaks");
    }

    @Test
    @DisplayName("gives a container its credentials, and records that too")
    void container() {
        Capture asked =
                new Capture("", "GET /container-credentials/demo HTTP/1.1", List.of("Authorization: let me in"), "");
        assertThat(api().handle(asked.request()).status()).isEqualTo(200);
        assertThat(log.list())
                .extracting(Exchange::describe)
                .containsExactly("GET /container-credentials/demo -> 200 ContainerCredentials");
    }

    private ConnectApi api() {
        Sessions sessions = new Sessions(keys, clock, random);
        Signatures signatures = Signatures.sigV4(keys, "us-east-1", Sts.SERVICE, clock);
        List<SideApi> others = List.of(
                new Sts(signatures, Permissions.none(), roles, sessions),
                new ContainerCredentials("let me in", roles, sessions));
        return new ConnectApi(
                new Routes(List.of()),
                Signatures.none(Capture.ACCOUNT),
                Policies.none(),
                Throttles.none(),
                SampleContactCentre.create(),
                log,
                clock,
                random,
                others);
    }
}
