package kata.fake.connect;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import kata.fake.http.ApiException;
import kata.fake.http.ApiReply;
import kata.fake.page.PageTokens;
import kata.fake.route.Match;
import kata.fake.route.Operation;
import kata.fake.route.UriTemplate;
import kata.fake.store.Instance;
import kata.fake.store.Queue;
import kata.fake.store.QueueType;
import kata.fake.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * The queues of an instance, in pages of at most 1000; {@code queueTypes}, at most twice, keeps one type or both.
 *
 * <p>The page is cut first and filtered afterwards, so a page may be short or even empty and still not be the last one:
 * only a missing NextToken ends a listing. AWS promises no full pages; that this operation does it in this way is
 * inferred.
 */
final class ListQueues implements Operation {

    private static final UriTemplate URI = UriTemplate.of("/queues-summary/{InstanceId}");
    private static final List<String> QUEUE_TYPES =
            Arrays.stream(QueueType.values()).map(QueueType::name).toList();

    private final PageTokens tokens;

    ListQueues(PageTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public String name() {
        return "ListQueues";
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
        List<String> types = queueTypes(match);
        Page<Queue> page = Page.of(match, tokens, store.queues(instance.id()), Queue::id, Page.Limits.THOUSAND);
        List<Summary> summaries = page.items().stream()
                .filter(queue -> types.contains(queue.type().name()))
                .map(Summary::of)
                .toList();
        return Require.ok(new Reply(summaries, page.nextToken()));
    }

    private static List<String> queueTypes(Match match) {
        List<String> types = match.request().queryValues("queueTypes");
        if (types.size() > QUEUE_TYPES.size()) {
            throw ApiException.invalidParameter(
                    "queueTypes is there " + types.size() + " times. The most is " + QUEUE_TYPES.size() + ".");
        }
        types.forEach(type -> Require.oneOf("queueTypes", type, QUEUE_TYPES));
        return types.isEmpty() ? QUEUE_TYPES : types;
    }

    record Reply(List<Summary> queueSummaryList, @Nullable String nextToken) {}

    record Summary(
            String id,
            String arn,
            @Nullable String name,
            QueueType queueType,
            Instant lastModifiedTime,
            String lastModifiedRegion) {

        static Summary of(Queue queue) {
            return new Summary(
                    queue.id(),
                    queue.arn(),
                    queue.name(),
                    queue.type(),
                    queue.lastModifiedTime(),
                    queue.lastModifiedRegion());
        }
    }
}
