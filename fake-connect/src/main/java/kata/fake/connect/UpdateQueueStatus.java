package kata.fake.connect;

import java.time.InstantSource;
import java.util.List;
import kata.fake.http.ApiReply;
import kata.fake.json.Json;
import kata.fake.route.Match;
import kata.fake.route.Operation;
import kata.fake.route.UriTemplate;
import kata.fake.store.Queue;
import kata.fake.store.Store;
import org.jspecify.annotations.Nullable;

/** Opens or closes a queue. Contacts that wait in it stay; new ones do not get in. */
final class UpdateQueueStatus implements Operation {

    private static final UriTemplate URI = UriTemplate.of("/queues/{InstanceId}/{QueueId}/status");
    private static final List<String> STATUSES = List.of(Queue.ENABLED, "DISABLED");

    private final InstantSource clock;

    UpdateQueueStatus(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "UpdateQueueStatus";
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
        String status = Require.member("Status", request.status());
        Require.oneOf("Status", status, STATUSES);
        store.updateQueue(
                match.label(Require.INSTANCE_ID), queue.id(), found -> found.withStatus(status, clock.instant()));
        return ApiReply.empty();
    }

    record Request(@Nullable String status) {}
}
