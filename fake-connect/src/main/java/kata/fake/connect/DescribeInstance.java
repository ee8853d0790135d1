package kata.fake.connect;

import java.time.Instant;
import java.util.Map;
import kata.fake.http.ApiReply;
import kata.fake.route.Match;
import kata.fake.route.Operation;
import kata.fake.route.UriTemplate;
import kata.fake.store.Instance;
import kata.fake.store.Store;

/** One instance with its tags. */
final class DescribeInstance implements Operation {

    private static final UriTemplate URI = UriTemplate.of("/instance/{InstanceId}");

    @Override
    public String name() {
        return "DescribeInstance";
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
        Map<String, String> tags = store.tags(instance.arn()).orElse(Map.of());
        return Require.ok(new Reply(Shape.of(instance, tags)));
    }

    record Reply(Shape instance) {}

    record Shape(
            String id,
            String arn,
            String identityManagementType,
            String instanceAlias,
            Instant createdTime,
            String serviceRole,
            String instanceStatus,
            boolean inboundCallsEnabled,
            boolean outboundCallsEnabled,
            String instanceAccessUrl,
            Map<String, String> tags) {

        static Shape of(Instance instance, Map<String, String> tags) {
            return new Shape(
                    instance.id(),
                    instance.arn(),
                    instance.identityManagementType(),
                    instance.instanceAlias(),
                    instance.createdTime(),
                    instance.serviceRole(),
                    instance.instanceStatus(),
                    instance.inboundCallsEnabled(),
                    instance.outboundCallsEnabled(),
                    instance.instanceAccessUrl(),
                    tags);
        }
    }
}
