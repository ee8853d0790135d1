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
import kata.fake.store.Instance;
import kata.fake.store.Queue;
import kata.fake.store.QueueType;
import kata.fake.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Creates a queue. The quota of 50 is the one of a new instance (administrator guide, service quotas); that only
 * STANDARD queues count is inferred. There are no quick connects here, so any that is named is not found.
 */
final class CreateQueue implements Operation {

    private static final UriTemplate URI = UriTemplate.of("/queues/{InstanceId}");
    private static final int QUOTA = 50;
    private static final int MOST_QUICK_CONNECTS = 50;
    private static final int LONGEST_CALLER_NAME = 255;

    /** In characters, as UpdateQueueName has them too. */
    static final int LONGEST_NAME = 127;

    /** In characters, as UpdateQueueName has them too. */
    static final int LONGEST_DESCRIPTION = 250;

    private final InstantSource clock;
    private final SharedRandom random;

    CreateQueue(InstantSource clock, SharedRandom random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public String name() {
        return "CreateQueue";
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
        check(request, instance, store);
        String id = random.uuid().toString();
        Queue queue = new Queue(
                id,
                instance.resourceArn("queue", id),
                request.name(),
                QueueType.STANDARD,
                request.settings(),
                clock.instant(),
                store.region());
        add(queue, instance, store);
        store.updateTags(queue.arn(), none -> request.tags() == null ? none : request.tags());
        return Require.ok(new Reply(queue.arn(), queue.id()));
    }

    /** One at a time, so that several at once do not get past the quota together. */
    private synchronized void add(Queue queue, Instance instance, Store store) {
        long there = store.queues(instance.id()).stream()
                .filter(found -> found.type() == QueueType.STANDARD)
                .count();
        if (there >= QUOTA) {
            throw ApiException.limitExceeded("This instance has " + there + " STANDARD queues, and its quota is "
                    + QUOTA + ". Use one of them: trying again does not help.");
        }
        if (!store.add(instance.id(), queue)) {
            throw UpdateQueueName.duplicate(queue.name());
        }
    }

    private static void check(Request request, Instance instance, Store store) {
        Require.text("Name", request.name(), LONGEST_NAME);
        Require.optionalText("Description", request.description(), LONGEST_DESCRIPTION);
        String hours = Require.member("HoursOfOperationId", request.hoursOfOperationId());
        if (request.maxContacts() != null && request.maxContacts() < 0) {
            throw ApiException.invalidParameter("MaxContacts is " + request.maxContacts() + ". It must be at least 0.");
        }
        if (request.tags() != null) {
            Tags.check("Tags", request.tags());
        }
        store.hoursOfOperation(instance.id(), hours)
                .orElseThrow(() -> Require.notFound("hours of operation", hours, "ListHoursOfOperations"));
        if (request.quickConnectIds() != null) {
            List<String> ids = Require.elements("QuickConnectIds", request.quickConnectIds(), MOST_QUICK_CONNECTS);
            throw Require.notFound("quick connect", ids.get(0), "ListQuickConnects");
        }
        if (request.outboundCallerConfig() != null) {
            check(request.outboundCallerConfig(), instance, store);
        }
    }

    private static void check(Queue.OutboundCallerConfig caller, Instance instance, Store store) {
        Require.optionalText(
                "OutboundCallerConfig.OutboundCallerIdName", caller.outboundCallerIdName(), LONGEST_CALLER_NAME);
        String numberId = caller.outboundCallerIdNumberId();
        if (numberId != null
                && store.phoneNumbers(instance.id()).stream()
                        .noneMatch(number -> number.id().equals(numberId))) {
            throw Require.notFound("phone number", numberId, "ListPhoneNumbersV2");
        }
        String flowId = caller.outboundFlowId();
        if (flowId != null && store.contactFlow(instance.id(), flowId).isEmpty()) {
            throw Require.notFound("flow", flowId, "ListContactFlows");
        }
    }

    record Request(
            @Nullable String name,
            @Nullable String description,
            Queue.@Nullable OutboundCallerConfig outboundCallerConfig,
            @Nullable String hoursOfOperationId,
            @Nullable Integer maxContacts,
            @Nullable List<String> quickConnectIds,
            @Nullable Map<String, String> tags) {

        Queue.Settings settings() {
            return new Queue.Settings(
                    description, outboundCallerConfig, hoursOfOperationId, maxContacts, Queue.ENABLED);
        }
    }

    record Reply(String queueArn, String queueId) {}
}
