package kata.fake;

import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import kata.fake.auth.Signatures;
import kata.fake.connect.ConnectOperations;
import kata.fake.exchange.Exchange;
import kata.fake.exchange.ExchangeLog;
import kata.fake.iam.Policies;
import kata.fake.random.SharedRandom;
import kata.fake.route.Routes;
import kata.fake.server.ConnectApi;
import kata.fake.server.FakeServer;
import kata.fake.store.SampleContactCentre;
import kata.fake.store.Store;
import kata.fake.throttle.Throttles;
import okhttp3.HttpUrl;

/**
 * A local Amazon Connect, listening on the loopback interface until it is closed. Thread-safe.
 *
 * <p>In a JUnit test it takes two lines, and then {@code connect.endpoint()} is where your client should call:
 *
 * <pre>{@code
 * @RegisterExtension
 * final FakeConnectExtension connect = new FakeConnectExtension();
 * }</pre>
 *
 * <p>Anywhere else:
 *
 * <pre>{@code
 * try (FakeConnect connect = FakeConnect.start()) {
 *     callWith(connect.endpoint());
 * }
 * }</pre>
 *
 * <p>It starts with the contact centre of {@link SampleContactCentre} and keeps a record of what it was asked. It asks
 * for no signature, allows everything and throttles nothing.
 */
public final class FakeConnect implements AutoCloseable {

    private final Store store;
    private final ExchangeLog log;
    private final FakeServer server;

    private FakeConnect(Builder builder) {
        SharedRandom random = new SharedRandom(builder.random);
        store = builder.store;
        log = new ExchangeLog(builder.history);
        server = FakeServer.start(new ConnectApi(
                new Routes(ConnectOperations.all(builder.clock, random)),
                Signatures.none(store.account()),
                Policies.none(),
                Throttles.none(),
                store,
                log,
                builder.clock,
                random));
    }

    /** A fake with the usual settings, already listening. */
    public static FakeConnect start() {
        return builder().start();
    }

    /** A fake with settings of your own. */
    public static Builder builder() {
        return new Builder();
    }

    /** Where the fake listens, such as {@code http://127.0.0.1:41234/}. */
    public HttpUrl endpoint() {
        return server.url();
    }

    /** The last exchanges, oldest first. An exchange is here before its reply is on its way. */
    public List<Exchange> exchanges() {
        return log.list();
    }

    /** What the fake reads and changes. A test may add to it. */
    public Store store() {
        return store;
    }

    /** Closes every connection and stops every thread. Does nothing the second time. */
    @Override
    public void close() {
        server.close();
    }

    /** The settings of a fake. Each has a value that will do. */
    public static final class Builder {

        private static final int HISTORY = 1000;

        private InstantSource clock = InstantSource.system();
        private RandomGenerator random = new Random();
        private int history = HISTORY;
        private Store store = SampleContactCentre.create();

        private Builder() {}

        /** What dates replies, changes and page tokens; the system's clock if not set. */
        public Builder clock(InstantSource newClock) {
            clock = newClock;
            return this;
        }

        /** What new IDs are drawn from; if not set, they are different in every run. It need not be thread-safe. */
        public Builder random(RandomGenerator newRandom) {
            random = newRandom;
            return this;
        }

        /**
         * How many exchanges to keep; 1000 if not set.
         *
         * @param exchanges at least 1
         * @throws IllegalArgumentException if it is less
         */
        public Builder history(int exchanges) {
            if (exchanges < 1) {
                throw new IllegalArgumentException("history is " + exchanges + ". It must be at least 1.");
            }
            history = exchanges;
            return this;
        }

        /** What the fake starts with; {@link SampleContactCentre#create()} if not set. */
        public Builder store(Store newStore) {
            store = newStore;
            return this;
        }

        /**
         * Starts a fake with these settings.
         *
         * @throws java.io.UncheckedIOException if the loopback interface has no free port
         */
        public FakeConnect start() {
            return new FakeConnect(this);
        }
    }
}
