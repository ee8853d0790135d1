package kata.fake.connect;

import java.time.Instant;
import java.util.List;
import kata.fake.http.ApiReply;
import kata.fake.page.PageTokens;
import kata.fake.route.Match;
import kata.fake.route.Operation;
import kata.fake.route.UriTemplate;
import kata.fake.store.Instance;
import kata.fake.store.Store;
import kata.fake.store.User;
import org.jspecify.annotations.Nullable;

/** The users of an instance, in pages of at most 1000. */
final class ListUsers implements Operation {

    private static final UriTemplate URI = UriTemplate.of("/users-summary/{InstanceId}");

    private final PageTokens tokens;

    ListUsers(PageTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public String name() {
        return "ListUsers";
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
        Instance instance = Require.instance(match, store);
        Page<User> page = Page.of(match, tokens, store.users(instance.id()), User::id, Page.Limits.THOUSAND);
        return Require.ok(new Reply(page.items().stream().map(Summary::of).toList(), page.nextToken()));
    }

    record Reply(List<Summary> userSummaryList, @Nullable String nextToken) {}

    record Summary(String id, String arn, String username, Instant lastModifiedTime, String lastModifiedRegion) {

        static Summary of(User user) {
            return new Summary(
                    user.id(), user.arn(), user.username(), user.lastModifiedTime(), user.lastModifiedRegion());
        }
    }
}
