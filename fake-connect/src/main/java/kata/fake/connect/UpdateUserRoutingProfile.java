package kata.fake.connect;

import java.time.InstantSource;
import kata.fake.http.ApiReply;
import kata.fake.json.Json;
import kata.fake.route.Match;
import kata.fake.route.Operation;
import kata.fake.route.UriTemplate;
import kata.fake.store.Instance;
import kata.fake.store.Store;
import kata.fake.store.User;
import org.jspecify.annotations.Nullable;

/** Gives a user another routing profile, with POST as Connect does for most of what it updates. */
final class UpdateUserRoutingProfile implements Operation {

    private static final UriTemplate URI = UriTemplate.of("/users/{InstanceId}/{UserId}/routing-profile");

    private final InstantSource clock;

    UpdateUserRoutingProfile(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "UpdateUserRoutingProfile";
    }

    @Override
    public String method() {
        return "POST";
    }

    @Override
    public UriTemplate uri() {
        return URI;
    }

    @Override
    public ApiReply answer(Match match, Store store) {
        Instance instance = Require.instance(match, store);
        User user = Require.user(match, store);
        Request request = Json.read(match.request().body(), Request.class);
        String profileId = Require.member("RoutingProfileId", request.routingProfileId());
        Require.routingProfile(store, instance, profileId);
        boolean updated = store.updateUser(
                instance.id(), user.id(), found -> found.withRoutingProfileId(profileId, clock.instant()));
        if (!updated) {
            throw Require.noUser(user.id());
        }
        return ApiReply.empty();
    }

    record Request(@Nullable String routingProfileId) {}
}
