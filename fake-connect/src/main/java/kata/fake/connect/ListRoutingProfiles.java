package kata.fake.connect;

import java.util.List;
import kata.fake.http.ApiReply;
import kata.fake.page.PageTokens;
import kata.fake.route.Match;
import kata.fake.route.Operation;
import kata.fake.route.UriTemplate;
import kata.fake.store.Instance;
import kata.fake.store.RoutingProfile;
import kata.fake.store.Store;
import org.jspecify.annotations.Nullable;

/** The routing profiles of an instance, in pages of at most 1000. */
final class ListRoutingProfiles implements Operation {

    private static final UriTemplate URI = UriTemplate.of("/routing-profiles-summary/{InstanceId}");

    private final PageTokens tokens;

    ListRoutingProfiles(PageTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public String name() {
        return "ListRoutingProfiles";
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
        List<RoutingProfile> all = store.routingProfiles(instance.id());
        Page<RoutingProfile> page = Page.of(match, tokens, all, RoutingProfile::id, Page.Limits.THOUSAND);
        return Require.ok(new Reply(page.items(), page.nextToken()));
    }

    record Reply(
            List<RoutingProfile> routingProfileSummaryList,
            @Nullable String nextToken) {}
}
