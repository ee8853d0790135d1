package kata.fake.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kata.fake.FakeConnect;
import kata.fake.TestClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionContext;

@DisplayName("FakeConnectExtension")
class FakeConnectExtensionTest {

    private final FakeConnectExtension extension = new FakeConnectExtension();
    private final TestClient client = new TestClient(extension::endpoint);
    private final Map<String, String> published = new LinkedHashMap<>();

    @Test
    @DisplayName("The key of the report entry is the one that reports look for")
    void key() {
        assertThat(FakeConnectExtension.EXCHANGES).isEqualTo("fake-connect.exchanges");
    }

    @Test
    @DisplayName("A failed test publishes one entry with a line for each exchange")
    void publishes() {
        failingTest(() -> {
            client.get("/instance");
            client.get("/nope");
        });
        assertThat(published).isEqualTo(Map.of("fake-connect.exchanges", """
                        GET /instance -> 200 ListInstances
                        GET /nope -> 403 AccessDeniedException: Unable to determine service/operation name to be \
                        authorized"""));
    }

    @Test
    @DisplayName("Only the last five exchanges are published")
    void lastFive() {
        failingTest(() -> IntStream.rangeClosed(1, 7).forEach(i -> client.get("/instance?maxResults=" + i)));
        assertThat(published.get(FakeConnectExtension.EXCHANGES).lines())
                .hasSize(5)
                .first()
                .isEqualTo("GET /instance?maxResults=3 -> 200 ListInstances");
    }

    @Test
    @DisplayName("A failed test that never asked for its fake publishes nothing")
    void notAskedFor() {
        failingTest(() -> {});
        assertThat(published).isEmpty();
    }

    @Test
    @DisplayName("The fake starts when it is first asked for, and not before")
    void startsLate() {
        FakeConnectExtension unused = new FakeConnectExtension(() -> {
            throw new AssertionError("started though nobody asked");
        });
        unused.beforeEach(context(null));
        unused.afterEach(context(null));
        assertThat(published).isEmpty();
    }

    @Test
    @DisplayName("A failed test without an exchange says so")
    void noExchange() {
        failingTest(extension::endpoint);
        assertThat(published).isEqualTo(Map.of("fake-connect.exchanges", "no request arrived"));
    }

    @Test
    @DisplayName("A test that passed publishes nothing")
    void passed() {
        extension.beforeEach(context(null));
        client.get("/instance");
        extension.afterEach(context(null));
        assertThat(published).isEmpty();
    }

    @Test
    @DisplayName("Every test has a fake of its own")
    void fresh() {
        extension.beforeEach(context(null));
        FakeConnect first = extension.fake();
        extension.afterEach(context(null));
        extension.beforeEach(context(null));
        FakeConnect second = extension.fake();
        extension.afterEach(context(null));
        assertThat(second).isNotSameAs(first);
    }

    @Test
    @DisplayName("Outside of a test there is no fake, and the message says what to do")
    void outsideOfATest() {
        assertThatIllegalStateException()
                .isThrownBy(extension::endpoint)
                .withMessage("No fake is running. FakeConnectExtension starts one for each test:"
                        + " annotate its field with @RegisterExtension, and use it from @BeforeEach on.");
    }

    @Test
    @DisplayName("A fake with settings of one's own is started for each test")
    void settings() {
        FakeConnectExtension configured =
                new FakeConnectExtension(() -> FakeConnect.builder().history(1).start());
        configured.beforeEach(context(null));
        TestClient itsClient = new TestClient(configured::endpoint);
        List.of("/instance", "/nope").forEach(itsClient::get);
        assertThat(configured.exchanges()).hasSize(1);
        configured.afterEach(context(null));
    }

    private void failingTest(Runnable test) {
        extension.beforeEach(context(null));
        test.run();
        extension.afterEach(context(new AssertionError("the test failed")));
    }

    /** A context that knows how the test ended and takes report entries, and nothing else. */
    private ExtensionContext context(@Nullable Throwable failure) {
        return (ExtensionContext) Proxy.newProxyInstance(
                ExtensionContext.class.getClassLoader(),
                new Class<?>[] {ExtensionContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getExecutionException" -> Optional.ofNullable(failure);
                    case "publishReportEntry" -> published.put((String) arguments[0], (String) arguments[1]);
                    default -> throw new UnsupportedOperationException(method.toString());
                });
    }
}
