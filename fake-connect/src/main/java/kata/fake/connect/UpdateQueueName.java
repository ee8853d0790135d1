package kata.fake.connect;

import java.time.InstantSource;
import kata.fake.http.ApiException;
import kata.fake.http.ApiReply;
import kata.fake.json.Json;
import kata.fake.route.Match;
import kata.fake.route.Operation;
import kata.fake.route.UriTemplate;
import kata.fake.store.Queue;
import kata.fake.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Gives a queue another name, another description, or both. Which error answers a request with neither is inferred.
 */
final class UpdateQueueName implements Operation {

    private static final UriTemplate URI = UriTemplate.of("/queues/{InstanceId}/{QueueId}/name");

    private final InstantSource clock;

    UpdateQueueName(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "UpdateQueueName";
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
        Queue queue = Require.queue(match, store);
        Request request = Json.read(match.request().body(), Request.class);
        if (request.name() == null && request.description() == null) {
            throw ApiException.invalidRequest("Name and Description are both missing. Send at least one of them.");
        }
        Require.optionalText("Name", request.name(), CreateQueue.LONGEST_NAME);
        Require.optionalText("Description", request.description(), CreateQueue.LONGEST_DESCRIPTION);
        boolean updated = store.updateQueue(
                match.label(Require.INSTANCE_ID),
                queue.id(),
                found -> found.renamed(
                        request.name() == null ? found.name() : request.name(),
                        request.description() == null ? found.settings().description() : request.description(),
                        clock.instant()));
        if (!updated) {
            throw duplicate(request.name());
        }
        return ApiReply.empty();
    }

    static ApiException duplicate(@Nullable String name) {
        return ApiException.duplicateResource(
                "There is a queue named '" + name + "' already. Choose another Name, or use that queue.");
    }

    record Request(@Nullable String name, @Nullable String description) {}
}
