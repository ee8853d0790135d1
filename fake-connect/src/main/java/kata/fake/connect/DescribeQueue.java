package kata.fake.connect;

import java.time.Instant;
import java.util.Map;
import kata.fake.http.ApiReply;
import kata.fake.route.Match;
import kata.fake.route.Operation;
import kata.fake.route.UriTemplate;
import kata.fake.store.Queue;
import kata.fake.store.Store;
import org.jspecify.annotations.Nullable;

/** One STANDARD queue with all that is set on it, tags included. Its ID is a QueueId here, not an Id. */
final class DescribeQueue implements Operation {

    private static final UriTemplate URI = UriTemplate.of("/queues/{InstanceId}/{QueueId}");

    @Override
    public String name() {
        return "DescribeQueue";
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
        Queue queue = Require.queue(match, store);
        Map<String, String> tags = store.tags(queue.arn()).orElse(Map.of());
        return Require.ok(new Reply(Shape.of(queue, tags)));
    }

    record Reply(Shape queue) {}

    record Shape(
            @Nullable String name,
            String queueArn,
            String queueId,
            @Nullable String description,
            Queue.@Nullable OutboundCallerConfig outboundCallerConfig,
            @Nullable String hoursOfOperationId,
            @Nullable Integer maxContacts,
            String status,
            Map<String, String> tags,
            Instant lastModifiedTime,
            String lastModifiedRegion) {

        static Shape of(Queue queue, Map<String, String> tags) {
            return new Shape(
                    queue.name(),
                    queue.arn(),
                    queue.id(),
                    queue.settings().description(),
                    queue.settings().outboundCallerConfig(),
                    queue.settings().hoursOfOperationId(),
                    queue.settings().maxContacts(),
                    queue.settings().status(),
                    tags,
                    queue.lastModifiedTime(),
                    queue.lastModifiedRegion());
        }
    }
}
