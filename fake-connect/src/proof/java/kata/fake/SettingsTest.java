package kata.fake;

import static kata.fake.store.SampleContactCentre.INSTANCE_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.stream.IntStream;
import kata.fake.store.Store;
import kata.fake.throttle.RateLimits;
import kata.fake.throttle.Rejection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The settings of a fake")
class SettingsTest {

    private static final String USERS = "/users-summary/" + INSTANCE_ID;

    @Test
    @DisplayName("leave every strictness off if nothing is said")
    void lenient() {
        try (FakeConnect connect = FakeConnect.start()) {
            TestClient client = new TestClient(connect::endpoint);
            assertThat(IntStream.range(0, 20).map(i -> client.get(USERS).status()))
                    .containsOnly(200);
        }
    }

    @Test
    @DisplayName("refuse limits that nobody would keep")
    void limitsWithoutThrottling() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        FakeConnect.builder().rateLimits(RateLimits.published()).start())
                .withMessage("rateLimits and rejection say how to throttle, but throttling is off."
                        + " Add throttling(true), or leave them out.");
    }

    @Test
    @DisplayName("refuse an error that nobody would get")
    void rejectionWithoutThrottling() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        FakeConnect.builder().rejection(Rejection.THROTTLING).start())
                .withMessageContaining("Add throttling(true)");
    }

    @Test
    @DisplayName("refuse policies without signatures")
    void policiesWithoutSignatures() {
        assertThatIllegalStateException()
                .isThrownBy(() -> FakeConnect.builder().policies(true).start())
                .withMessage("policies are on, but signatures are off: nobody would know who calls."
                        + " Add signatures(true), or leave out policies(true).");
    }

    @Test
    @DisplayName("move the sample contact centre to another region, in whose name clients must sign then")
    void region() {
        try (FakeConnect connect =
                FakeConnect.builder().region("eu-west-2").signatures(true).start()) {
            assertThat(signedFor("eu-west-2", connect).get("/instance").text())
                    .contains("arn:aws:connect:eu-west-2:123456789012:instance/" + INSTANCE_ID);
            assertThat(signedFor("us-east-1", connect).get("/instance").error())
                    .startsWith("403 InvalidSignatureException: Credential should be scoped to a valid Region");
        }
    }

    @Test
    @DisplayName("refuse a region that the store is not in")
    void regionOfTheStore() {
        assertThatIllegalStateException()
                .isThrownBy(() -> FakeConnect.builder()
                        .region("eu-west-2")
                        .store(new Store("111122223333", "us-west-2"))
                        .start())
                .withMessage("region is eu-west-2, but the store is in us-west-2. Create the store in eu-west-2,"
                        + " or leave out one of the two.");
    }

    @Test
    @DisplayName("give two fakes of one builder a contact centre each")
    void twice() {
        FakeConnect.Builder builder = FakeConnect.builder();
        try (FakeConnect one = builder.start();
                FakeConnect other = builder.start()) {
            assertThat(one.store()).isNotSameAs(other.store());
        }
    }

    @Test
    @DisplayName("open the port that was asked for")
    void port() {
        int free = freePort();
        try (FakeConnect connect = FakeConnect.builder().port(free).start()) {
            assertThat(connect.endpoint()).hasToString("http://127.0.0.1:" + free + "/");
        }
    }

    @Test
    @DisplayName("say so if that port is taken")
    void takenPort() {
        try (FakeConnect connect = FakeConnect.start()) {
            int taken = connect.endpoint().port();
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> FakeConnect.builder().port(taken).start())
                    .withMessage("Port " + taken + " of 127.0.0.1 could not be opened. Does another program listen"
                            + " there? Port 0 finds a free one.");
        }
    }

    @ParameterizedTest
    @DisplayName("refuse a port that does not exist")
    @ValueSource(ints = {-1, 65_536})
    void noSuchPort(int port) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FakeConnect.builder().port(port))
                .withMessage("port is " + port + ". It must be from 1 to 65535, or 0 for one that is free.");
    }

    @Test
    @DisplayName("let a fake listen on every interface, and then its endpoint is still one that a client can call")
    void everyInterface() throws UnknownHostException {
        try (FakeConnect connect = FakeConnect.builder()
                .bindAddress(InetAddress.getByName("0.0.0.0"))
                .start()) {
            assertThat(connect.endpoint().host()).isEqualTo("127.0.0.1");
            assertThat(new TestClient(connect::endpoint).get("/instance").status())
                    .isEqualTo(200);
        }
    }

    private static TestClient signedFor(String region, FakeConnect connect) {
        return new TestClient(
                connect::endpoint,
                new SigningInterceptor(
                        SampleAccount.ADMIN_KEY_ID, SampleAccount.ADMIN_SECRET, region, InstantSource.system()));
    }

    private static int freePort() {
        try (FakeConnect connect = FakeConnect.start()) {
            return connect.endpoint().port();
        }
    }
}
