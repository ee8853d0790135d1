package kata.fake.server;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import kata.fake.auth.AccessKey;
import kata.fake.auth.AccessKeys;
import kata.fake.auth.Caller;
import kata.fake.auth.Capture;
import kata.fake.auth.Signatures;
import kata.fake.connect.ConnectOperations;
import kata.fake.exchange.Exchange;
import kata.fake.exchange.ExchangeLog;
import kata.fake.iam.Policies;
import kata.fake.random.SharedRandom;
import kata.fake.route.Routes;
import kata.fake.store.SampleContactCentre;
import kata.fake.store.Store;
import kata.fake.sts.ContainerCredentials;
import kata.fake.sts.Permissions;
import kata.fake.sts.Roles;
import kata.fake.sts.Sessions;
import kata.fake.sts.Sts;
import kata.fake.throttle.Throttles;

/** The whole API with everything that a client can reach, and a list of the answers that it must not give. */
final class FuzzTarget {

    /** Those of the table of malformed requests, and those of the API; never 500. */
    static final Set<Integer> ALLOWED =
            Set.of(200, 400, 402, 403, 404, 408, 409, 410, 411, 413, 414, 415, 417, 429, 431, 501, 505);

    private final Queue<Exchange> wrong = new ConcurrentLinkedQueue<>();
    private final Map<Integer, Long> counts = new ConcurrentSkipListMap<>();
    private final ConnectApi api;

    /** @param signatures whether requests must be signed; the captured ones are */
    FuzzTarget(long seed, boolean signatures) {
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-22T23:36:48Z"));
        SharedRandom random = new SharedRandom(new Random(seed));
        Store store = SampleContactCentre.create();
        AccessKeys keys = new AccessKeys(clock);
        keys.add(new AccessKey(
                "AKIAIOSFODNN7EXAMPLE",
                Capture.SECRET,
                new Caller(store.account(), "arn:aws:iam::" + store.account() + ":user/admin")));
        Roles roles = new Roles(store.account());
        roles.add("Reporting");
        Sessions sessions = new Sessions(keys, clock, random);
        api = new ConnectApi(
                new Routes(ConnectOperations.all(clock, random)),
                signatures(signatures, keys, store, "connect", clock),
                Policies.none(),
                Throttles.none(),
                store,
                new ExchangeLog(10, this::look),
                clock,
                random,
                List.of(
                        new Sts(
                                signatures(signatures, keys, store, Sts.SERVICE, clock),
                                Permissions.none(),
                                roles,
                                sessions),
                        new ContainerCredentials("token", roles, sessions)));
    }

    private static Signatures signatures(
            boolean on, AccessKeys keys, Store store, String service, InstantSource clock) {
        return on ? Signatures.sigV4(keys, store.region(), service, clock) : Signatures.none(store.account());
    }

    ConnectApi api() {
        return api;
    }

    /** The exchanges that ended in a status that is not allowed, or with something broken. */
    Queue<Exchange> wrong() {
        return wrong;
    }

    /** How many exchanges ended in each status. */
    String statuses() {
        return counts.toString();
    }

    private void look(Exchange exchange) {
        counts.merge(exchange.reply().status(), 1L, Long::sum);
        exchange.describe();
        if (!ALLOWED.contains(exchange.reply().status()) || exchange.decisions().failure() != null) {
            wrong.add(exchange);
        }
    }
}
