package kata.fake.connect;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kata.fake.http.ApiReply;
import kata.fake.route.Match;
import kata.fake.route.Operation;
import kata.fake.route.UriTemplate;
import kata.fake.store.IdentityInfo;
import kata.fake.store.PhoneConfig;
import kata.fake.store.Store;
import kata.fake.store.User;
import org.jspecify.annotations.Nullable;

/** One user with everything that is known about them, tags included. */
final class DescribeUser implements Operation {

    private static final UriTemplate URI = UriTemplate.of("/users/{InstanceId}/{UserId}");

    @Override
    public String name() {
        return "DescribeUser";
    }

    @Override
    public String method() {
        return "GET";
    }

    @Override
    public UriTemplate uri() {
        return URI;
    }

    @Override
    public ApiReply answer(Match match, Store store) {
        User user = Require.user(match, store);
        Map<String, String> tags = store.tags(user.arn()).orElse(Map.of());
        return Require.ok(new Reply(Shape.of(user, tags)));
    }

    record Reply(Shape user) {}

    record Shape(
            String id,
            String arn,
            String username,
            @Nullable IdentityInfo identityInfo,
            PhoneConfig phoneConfig,
            List<String> securityProfileIds,
            String routingProfileId,
            Map<String, String> tags,
            Instant lastModifiedTime,
            String lastModifiedRegion) {

        static Shape of(User user, Map<String, String> tags) {
            return new Shape(
                    user.id(),
                    user.arn(),
                    user.username(),
                    user.identityInfo(),
                    user.phoneConfig(),
                    user.securityProfileIds(),
                    user.routingProfileId(),
                    tags,
                    user.lastModifiedTime(),
                    user.lastModifiedRegion());
        }
    }
}
