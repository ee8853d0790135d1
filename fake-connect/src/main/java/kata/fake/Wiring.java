package kata.fake;

import java.util.List;
import java.util.Objects;
import kata.fake.auth.AccessKeys;
import kata.fake.auth.Signatures;
import kata.fake.connect.ConnectOperations;
import kata.fake.exchange.ExchangeLog;
import kata.fake.iam.ActionPolicies;
import kata.fake.iam.Identities;
import kata.fake.iam.Policies;
import kata.fake.random.SharedRandom;
import kata.fake.route.Routes;
import kata.fake.route.SideApi;
import kata.fake.server.ConnectApi;
import kata.fake.store.SampleContactCentre;
import kata.fake.store.Store;
import kata.fake.sts.ContainerCredentials;
import kata.fake.sts.Permissions;
import kata.fake.sts.Roles;
import kata.fake.sts.Sessions;
import kata.fake.sts.Sts;
import kata.fake.throttle.RateLimits;
import kata.fake.throttle.Rejection;
import kata.fake.throttle.Throttles;
import org.jspecify.annotations.Nullable;

/** Puts the rooms of a fake together as its settings say, and refuses settings that contradict each other. */
final class Wiring {

    /** The signing name of Amazon Connect. */
    private static final String CONNECT = "connect";

    private final FakeConnect.Builder settings;
    private final Store store;
    private final AccessKeys accessKeys;
    private final Roles roles;
    private final ExchangeLog log;
    private @Nullable Identities identities;

    /** @throws IllegalStateException if the region is not the store's */
    Wiring(FakeConnect.Builder settings) {
        this.settings = settings;
        store = storeToUse();
        accessKeys = new AccessKeys(settings.clock);
        roles = new Roles(store.account());
        log = new ExchangeLog(settings.history, settings.listener);
        SampleAccount.addTo(store.account(), accessKeys, roles);
    }

    Store store() {
        return store;
    }

    AccessKeys accessKeys() {
        return accessKeys;
    }

    /** Made when it is first asked for: a fake without policies need not read those of the sample. */
    synchronized Identities identities() {
        if (identities == null) {
            identities = SampleAccount.identities(store.account());
        }
        return identities;
    }

    Roles roles() {
        return roles;
    }

    ExchangeLog log() {
        return log;
    }

    /** @throws IllegalStateException if a setting lacks another that it needs */
    ConnectApi api() {
        SharedRandom random = new SharedRandom(settings.random);
        return new ConnectApi(
                new Routes(ConnectOperations.all(settings.clock, random)),
                signatures(CONNECT),
                policies(),
                throttles(),
                store,
                log,
                settings.clock,
                random,
                sideApis(random));
    }

    private List<SideApi> sideApis(SharedRandom random) {
        Sessions sessions = new Sessions(accessKeys, settings.clock, random);
        Permissions permissions = settings.policies
                ? new ActionPolicies(identities(), store, settings.clock)::authorize
                : Permissions.none();
        return List.of(
                new Sts(signatures(Sts.SERVICE), permissions, roles, sessions),
                new ContainerCredentials(SampleAccount.CONTAINER_TOKEN, roles, sessions));
    }

    private Store storeToUse() {
        if (settings.store == null) {
            return SampleContactCentre.create(Objects.requireNonNullElse(settings.region, SampleContactCentre.REGION));
        }
        if (settings.region != null && !settings.region.equals(settings.store.region())) {
            throw new IllegalStateException("region is " + settings.region + ", but the store is in "
                    + settings.store.region() + ". Create the store in " + settings.region
                    + ", or leave out one of the two.");
        }
        return settings.store;
    }

    private Signatures signatures(String service) {
        return settings.signatures
                ? Signatures.sigV4(accessKeys, store.region(), service, settings.clock)
                : Signatures.none(store.account());
    }

    private Policies policies() {
        if (settings.policies && !settings.signatures) {
            throw new IllegalStateException("policies are on, but signatures are off: nobody would know who calls."
                    + " Add signatures(true), or leave out policies(true).");
        }
        return settings.policies ? Policies.evaluating(identities(), store, settings.clock) : Policies.none();
    }

    private Throttles throttles() {
        if (settings.throttling) {
            return Throttles.of(
                    Objects.requireNonNullElseGet(settings.rateLimits, RateLimits::published),
                    settings.clock,
                    Objects.requireNonNullElse(settings.rejection, Rejection.TOO_MANY_REQUESTS));
        }
        if (settings.rateLimits != null || settings.rejection != null) {
            throw new IllegalStateException("rateLimits and rejection say how to throttle, but throttling is off."
                    + " Add throttling(true), or leave them out.");
        }
        return Throttles.none();
    }
}
