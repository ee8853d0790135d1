package kata.fake.connect;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import kata.fake.http.ApiException;
import kata.fake.http.ApiReply;
import kata.fake.json.Json;
import kata.fake.random.SharedRandom;
import kata.fake.route.Match;
import kata.fake.route.Operation;
import kata.fake.route.UriTemplate;
import kata.fake.store.IdentityInfo;
import kata.fake.store.Instance;
import kata.fake.store.PhoneConfig;
import kata.fake.store.Store;
import kata.fake.store.User;
import org.jspecify.annotations.Nullable;

/**
 * Creates a user, with PUT as Connect does for most of what it creates. The password is taken and forgotten; a user
 * without a PhoneConfig gets a soft phone, which is inferred.
 */
final class CreateUser implements Operation {

    private static final UriTemplate URI = UriTemplate.of("/users/{InstanceId}");
    private static final int LONGEST_USERNAME = 100;
    private static final int MOST_SECURITY_PROFILES = 10;
    private static final List<String> PHONE_TYPES = List.of("SOFT_PHONE", "DESK_PHONE");

    private final InstantSource clock;
    private final SharedRandom random;

    CreateUser(InstantSource clock, SharedRandom random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public String name() {
        return "CreateUser";
    }

    @Override
    public String method() {
        return "PUT";
    }

    @Override
    public UriTemplate uri() {
        return URI;
    }

    @Override
    public ApiReply answer(Match match, Store store) {
        Instance instance = Require.instance(match, store);
        Request request = Json.read(match.request().body(), Request.class);
        User user = user(request, instance, store);
        if (request.tags() != null) {
            Tags.check("Tags", request.tags());
        }
        if (!store.add(instance.id(), user)) {
            throw ApiException.duplicateResource("There is a user named '" + user.username()
                    + "' already. Choose another Username, or change that user instead.");
        }
        store.updateTags(user.arn(), none -> request.tags() == null ? none : request.tags());
        return Require.ok(new Reply(user.id(), user.arn()));
    }

    private User user(Request request, Instance instance, Store store) {
        String username = Require.text("Username", request.username(), LONGEST_USERNAME);
        List<String> securityProfileIds =
                Require.elements("SecurityProfileIds", request.securityProfileIds(), MOST_SECURITY_PROFILES);
        String routingProfileId = Require.member("RoutingProfileId", request.routingProfileId());
        PhoneConfig phoneConfig = request.phoneConfig() == null ? PhoneConfig.softPhone() : request.phoneConfig();
        Require.oneOf("PhoneConfig.PhoneType", phoneConfig.phoneType(), PHONE_TYPES);
        Require.routingProfile(store, instance, routingProfileId);
        securityProfileIds.forEach(id -> Require.securityProfile(store, instance, id));
        String id = random.uuid().toString();
        return new User(
                id,
                instance.resourceArn("agent", id),
                username,
                request.identityInfo(),
                phoneConfig,
                securityProfileIds,
                routingProfileId,
                clock.instant(),
                store.region());
    }

    record Request(
            @Nullable String username,
            @Nullable List<String> securityProfileIds,
            @Nullable String routingProfileId,
            @Nullable PhoneConfig phoneConfig,
            @Nullable IdentityInfo identityInfo,
            @Nullable Map<String, String> tags) {}

    record Reply(String userId, String userArn) {}
}
