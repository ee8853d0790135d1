package kata.fake.connect;

import java.time.Instant;
import java.util.List;
import kata.fake.http.ApiException;
import kata.fake.http.ApiReply;
import kata.fake.page.PageTokens;
import kata.fake.route.Match;
import kata.fake.route.Operation;
import kata.fake.route.UriTemplate;
import kata.fake.store.Instance;
import kata.fake.store.Store;
import org.jspecify.annotations.Nullable;

/** The instances of the account. Pages of at most 10; that 10 is also what comes unasked is inferred. */
final class ListInstances implements Operation {

    private static final UriTemplate URI = UriTemplate.of("/instance");
    private static final Page.Limits LIMITS = new Page.Limits(10, 10, ApiException::invalidRequest);

    private final PageTokens tokens;

    ListInstances(PageTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public String name() {
        return "ListInstances";
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
        Page<Instance> page = Page.of(match, tokens, store.instances(), Instance::id, LIMITS);
        return Require.ok(new Reply(page.items().stream().map(Summary::of).toList(), page.nextToken()));
    }

    record Reply(
            List<Summary> instanceSummaryList, @Nullable String nextToken) {}

    record Summary(
            String id,
            String arn,
            String identityManagementType,
            String instanceAlias,
            Instant createdTime,
            String serviceRole,
            String instanceStatus,
            boolean inboundCallsEnabled,
            boolean outboundCallsEnabled,
            String instanceAccessUrl) {

        static Summary of(Instance instance) {
            return new Summary(
                    instance.id(),
                    instance.arn(),
                    instance.identityManagementType(),
                    instance.instanceAlias(),
                    instance.createdTime(),
                    instance.serviceRole(),
                    instance.instanceStatus(),
                    instance.inboundCallsEnabled(),
                    instance.outboundCallsEnabled(),
                    instance.instanceAccessUrl());
        }
    }
}
