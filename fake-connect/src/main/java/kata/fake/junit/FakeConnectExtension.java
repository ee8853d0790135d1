package kata.fake.junit;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kata.fake.FakeConnect;
import kata.fake.exchange.Exchange;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Gives each test a fake of its own, started when the test first asks for it and closed after the test:
 *
 * <pre>{@code
 * @RegisterExtension
 * final FakeConnectExtension connect = new FakeConnectExtension();
 * }</pre>
 *
 * <p>Keep the field an instance field: a static one would be shared between tests that run at the same time.
 *
 * <p>If a test fails, its last exchanges are published as one report entry under the key {@link #EXCHANGES}.
 */
public final class FakeConnectExtension implements BeforeEachCallback, AfterEachCallback {

    /** The key of the report entry of a failed test. Its value has a line for each of the last five exchanges. */
    public static final String EXCHANGES = "fake-connect.exchanges";

    /** The value of that entry if the test made no request, or none arrived. */
    public static final String NO_EXCHANGE = "no request arrived";

    private static final int LAST = 5;

    private final Supplier<FakeConnect> starter;
    private boolean testRuns;
    private @Nullable FakeConnect fake;

    /** A fake with the usual settings for each test. */
    public FakeConnectExtension() {
        this(FakeConnect::start);
    }

    /**
     * A fake with settings of your own for each test.
     *
     * @param starter starts a fake, such as {@code () -> FakeConnect.builder().clock(clock).start()}
     */
    public FakeConnectExtension(Supplier<FakeConnect> starter) {
        this.starter = starter;
    }

    /**
     * A fake with some settings of your own for each test, such as {@code with(settings -> settings.throttling(true))}.
     *
     * @param settings changes the settings of a fake that is about to start, once for each test
     */
    public static FakeConnectExtension with(UnaryOperator<FakeConnect.Builder> settings) {
        return new FakeConnectExtension(
                () -> settings.apply(FakeConnect.builder()).start());
    }

    /** Where this test's fake listens, such as {@code http://127.0.0.1:41234/}. */
    public HttpUrl endpoint() {
        return fake().endpoint();
    }

    /** This test's exchanges, oldest first. */
    public List<Exchange> exchanges() {
        return fake().exchanges();
    }

    /**
     * This test's fake.
     *
     * @throws IllegalStateException if no test is running
     */
    public synchronized FakeConnect fake() {
        if (!testRuns) {
            throw new IllegalStateException("No fake is running. FakeConnectExtension starts one for each test:"
                    + " annotate its field with @RegisterExtension, and use it from @BeforeEach on.");
        }
        if (fake == null) {
            fake = starter.get();
        }
        return fake;
    }

    /** Starts nothing yet: a test that fails before it needs the fake should not have to wait for one. */
    @Override
    public synchronized void beforeEach(ExtensionContext context) {
        testRuns = true;
    }

    @Override
    public synchronized void afterEach(ExtensionContext context) {
        testRuns = false;
        if (fake == null) {
            return;
        }
        try (FakeConnect used = fake) {
            if (context.getExecutionException().isPresent()) {
                context.publishReportEntry(EXCHANGES, describe(used.exchanges()));
            }
        } finally {
            fake = null;
        }
    }

    private static String describe(List<Exchange> exchanges) {
        if (exchanges.isEmpty()) {
            return NO_EXCHANGE;
        }
        return exchanges.stream()
                .skip(Math.max(0, exchanges.size() - LAST))
                .map(Exchange::describe)
                .collect(Collectors.joining("\n"));
    }
}
