package kata.fake;

import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import kata.fake.auth.AccessKeys;
import kata.fake.exchange.Exchange;
import kata.fake.iam.Identities;
import kata.fake.server.FakeServer;
import kata.fake.server.Limits;
import kata.fake.store.SampleContactCentre;
import kata.fake.store.Store;
import kata.fake.sts.Roles;
import kata.fake.throttle.RateLimits;
import kata.fake.throttle.Rejection;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

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
 * for no signature, allows everything and throttles nothing, until it is told to, setting by setting:
 *
 * <pre>{@code
 * FakeConnect.builder().signatures(true).policies(true).throttling(true).start()
 * }</pre>
 *
 * <p>Then its callers are those of {@link SampleAccount}.
 */
public final class FakeConnect implements AutoCloseable {

    private final Wiring wiring;
    private final FakeServer server;

    private FakeConnect(Builder settings) {
        wiring = new Wiring(settings);
        server = FakeServer.start(wiring.api(), settings.address, settings.port, settings.limits);
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
        return wiring.log().list();
    }

    /** What the fake reads and changes. A test may add to it. */
    public Store store() {
        return wiring.store();
    }

    /**
     * Whose signatures count; at first those of the two users of {@link SampleAccount}. A test may add to it and take
     * from it.
     */
    public AccessKeys accessKeys() {
        return wiring.accessKeys();
    }

    /** Who may do what; at first as {@link SampleAccount} says. A test may attach and detach policies. */
    public Identities identities() {
        return wiring.identities();
    }

    /** Who may be assumed; at first the role of {@link SampleAccount}. What it may do, {@link #identities()} says. */
    public Roles roles() {
        return wiring.roles();
    }

    /** Closes every connection and stops every thread. Does nothing the second time. */
    @Override
    public void close() {
        server.close();
    }

    /** The settings of a fake. Each has a value that will do. */
    public static final class Builder {

        private static final int HISTORY = 1000;
        private static final int MAX_PORT = 65_535;

        InstantSource clock = InstantSource.system();
        RandomGenerator random = new Random();
        int history = HISTORY;
        Consumer<Exchange> listener = exchange -> {};

        @Nullable
        Store store;

        @Nullable
        String region;

        boolean signatures;
        boolean policies;
        boolean throttling;

        @Nullable
        RateLimits rateLimits;

        @Nullable
        Rejection rejection;

        InetAddress address = FakeServer.loopback();
        int port;
        Limits limits = Limits.USUAL;

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

        /**
         * Told of every exchange once it is in the record and before its reply is on its way; nobody if not set.
         *
         * @param newListener called by several threads at once, each of which has a client waiting
         */
        public Builder listener(Consumer<Exchange> newListener) {
            listener = newListener;
            return this;
        }

        /** What the fake starts with; {@link SampleContactCentre#create()} if not set. */
        public Builder store(Store newStore) {
            store = newStore;
            return this;
        }

        /**
         * The region that the fake stands for; that of the store if not set, or {@link SampleContactCentre#REGION} if
         * that is not set either. Signatures must name it.
         */
        public Builder region(String newRegion) {
            region = newRegion;
            return this;
        }

        /**
         * Whether every request, those to STS too, must carry a signature (Signature Version 4) of one of the
         * {@link FakeConnect#accessKeys()}; off if not set. Then everybody is the account's root user.
         */
        public Builder signatures(boolean on) {
            signatures = on;
            return this;
        }

        /**
         * Whether every caller must be allowed what it asks for by its policies, which are in
         * {@link FakeConnect#identities()}; off if not set. Needs {@code signatures(true)}.
         */
        public Builder policies(boolean on) {
            policies = on;
            return this;
        }

        /**
         * Whether calls that come too fast are answered with status 429; off if not set. The time is the clock's: with
         * the system's clock a client has to wait, with a {@link kata.fake.time.VirtualClock} the test moves it on.
         */
        public Builder throttling(boolean on) {
            throttling = on;
            return this;
        }

        /** How fast calls may come; {@link RateLimits#published()} if not set. Needs {@code throttling(true)}. */
        public Builder rateLimits(RateLimits newLimits) {
            rateLimits = newLimits;
            return this;
        }

        /**
         * The error of calls that come too fast; {@link Rejection#TOO_MANY_REQUESTS} if not set. Needs
         * {@code throttling(true)}.
         */
        public Builder rejection(Rejection newRejection) {
            rejection = newRejection;
            return this;
        }

        /**
         * The port to listen on; one that is free if not set.
         *
         * @param newPort 1 to 65535, or 0 for one that is free
         * @throws IllegalArgumentException if it is none of these
         */
        public Builder port(int newPort) {
            if (newPort < 0 || newPort > MAX_PORT) {
                throw new IllegalArgumentException(
                        "port is " + newPort + ". It must be from 1 to 65535, or 0 for one that is free.");
            }
            port = newPort;
            return this;
        }

        /**
         * The network interface to listen on; 127.0.0.1 if not set, which only this machine reaches.
         *
         * <p><b>Warning:</b> with any other than a loopback address, everybody in that network can read and change what
         * the fake holds. It speaks plain HTTP, and its keys are printed in AWS's documentation. A container that shall
         * be reached from its host needs {@code 0.0.0.0}; hardly anything else does.
         */
        public Builder bindAddress(InetAddress newAddress) {
            address = newAddress;
            return this;
        }

        /**
         * How long a request may take from its first byte to its last before it is answered with status 408; 1.5
         * seconds if not set. It is measured in real time, whatever the {@link #clock(InstantSource)} says.
         *
         * @throws IllegalArgumentException if it is not more than zero
         */
        public Builder requestTimeout(Duration timeout) {
            limits = limits.withRequest(timeout);
            return this;
        }

        /**
         * Starts a fake with these settings.
         *
         * @throws IllegalStateException if a setting lacks another that it needs
         * @throws java.io.UncheckedIOException if the port cannot be opened
         */
        public FakeConnect start() {
            return new FakeConnect(this);
        }
    }
}
