package kata.fake.connect;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kata.fake.contact.Contact;
import kata.fake.contact.ContactFlow;
import kata.fake.contact.Contacts;
import kata.fake.contact.PhoneNumber;
import kata.fake.http.ApiException;
import kata.fake.http.ApiReply;
import kata.fake.json.Json;
import kata.fake.random.SharedRandom;
import kata.fake.route.Match;
import kata.fake.route.Operation;
import kata.fake.route.UriTemplate;
import kata.fake.store.Instance;
import kata.fake.store.Queue;
import kata.fake.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Calls a customer. In this fake the flow runs at once, nobody picks up, and the contact waits where the flow has put
 * it until StopContact. The rules are those of the API model; inferred is which error answers to two numbers missing,
 * to a closed queue and to campaigns, and that an empty ClientToken counts as none.
 *
 * <p>A ClientToken makes it safe to try again: as long as the token is remembered, the answer is the contact that was
 * started with it, whatever else the request says by then.
 */
final class StartOutboundVoiceContact implements Operation {

    private static final UriTemplate URI = UriTemplate.of("/contact/outbound-voice");
    private static final int LONGEST_TOKEN = 500;
    private static final int SHORTEST_RING = 15;
    private static final int LONGEST_RING = 60;
    private static final String CAMPAIGN = "CAMPAIGN";
    private static final List<String> TRAFFIC_TYPES = List.of("GENERAL", CAMPAIGN);
    private static final String UK_MOBILE = "+447";

    /** In characters, as UpdateContact has them too. */
    static final int LONGEST_NAME = 1024;

    /** In characters, as UpdateContact has them too. */
    static final int LONGEST_DESCRIPTION = 4096;

    private final InstantSource clock;
    private final SharedRandom random;

    StartOutboundVoiceContact(InstantSource clock, SharedRandom random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public String name() {
        return "StartOutboundVoiceContact";
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
        Request request = Json.read(match.request().body(), Request.class);
        request.check();
        Instance instance = Require.instance(request.instanceId(), store);
        Contacts contacts = store.contacts(instance.id());
        Instant now = clock.instant();
        Optional<String> before = contacts.started(request.token(), now);
        if (before.isPresent()) {
            return Require.ok(new Reply(before.get()));
        }
        permit(request, instance);
        Contact contact = contact(request, instance, store, now);
        String id = contacts.start(contact, request.token(), now).orElseThrow(StartOutboundVoiceContact::quotaUsedUp);
        return Require.ok(new Reply(id));
    }

    private static ApiException quotaUsedUp() {
        return ApiException.limitExceeded("This instance has as many active calls as its quota allows. End one with"
                + " StopContact: trying again does not help.");
    }

    private static void permit(Request request, Instance instance) {
        if (!instance.outboundCallsEnabled()) {
            throw ApiException.outboundContactNotPermitted(
                    "Outbound calls are not enabled for the instance '" + instance.id() + "'.");
        }
        if (CAMPAIGN.equals(request.trafficType())) {
            throw ApiException.outboundContactNotPermitted(
                    "TrafficType is CAMPAIGN. Such calls need a quota that this instance does not have: use GENERAL.");
        }
        if (request.destination().startsWith(UK_MOBILE)) {
            throw ApiException.destinationNotAllowed("Calls to '" + request.destination()
                    + "' are not allowed: UK numbers with the prefix 447 need a higher quota.");
        }
    }

    private Contact contact(Request request, Instance instance, Store store, Instant now) {
        Queue queue = queue(request, flow(request, instance, store), instance, store);
        Map<String, String> related = request.relatedContactId() == null
                ? Map.of()
                : Require.contact(store, instance, request.relatedContactId()).attributes();
        Map<String, String> attributes = request.attributes() == null ? Map.of() : request.attributes();
        String id = random.uuid().toString();
        return new Contact(
                id,
                instance.resourceArn("contact", id),
                new Contact.Call(
                        request.destination(),
                        source(request, queue, store.phoneNumbers(instance.id())),
                        queue == null ? null : queue.id(),
                        request.relatedContactId(),
                        now),
                new Contact.Details(request.name(), request.description(), Map.of()),
                Attributes.merge("Attributes", related, attributes),
                now,
                null);
    }

    private static ContactFlow flow(Request request, Instance instance, Store store) {
        String id = Require.member("ContactFlowId", request.contactFlowId());
        return store.contactFlow(instance.id(), id).orElseThrow(() -> Require.notFound("flow", id, "ListContactFlows"));
    }

    /** The queue that was asked for, or else that of the flow, if any. */
    private static @Nullable Queue queue(Request request, ContactFlow flow, Instance instance, Store store) {
        String id = request.queueId() == null ? flow.queueId() : request.queueId();
        if (id == null) {
            return null;
        }
        Queue queue = store.queue(instance.id(), id).orElseThrow(() -> Require.notFound("queue", id, "ListQueues"));
        requireOpen(queue);
        return queue;
    }

    /** The number that the customer sees: the one that was asked for, or else that of the queue. */
    private static @Nullable String source(Request request, @Nullable Queue queue, List<PhoneNumber> numbers) {
        String wanted = request.sourcePhoneNumber();
        if (wanted != null) {
            if (numbers.stream().noneMatch(number -> number.number().equals(wanted))) {
                throw ApiException.resourceNotFound("The phone number '" + wanted
                        + "' is not claimed to this instance. ListPhoneNumbersV2 tells which are.");
            }
            return wanted;
        }
        Queue.OutboundCallerConfig caller =
                queue == null ? null : queue.settings().outboundCallerConfig();
        return numbers.stream()
                .filter(number -> caller != null && number.id().equals(caller.outboundCallerIdNumberId()))
                .map(PhoneNumber::number)
                .findFirst()
                .orElse(null);
    }

    private static void requireOpen(Queue queue) {
        if (!queue.settings().status().equals(Queue.ENABLED)) {
            throw ApiException.invalidRequest(
                    "The queue '" + queue.id() + "' is DISABLED. Enable it with UpdateQueueStatus, or use another.");
        }
    }

    record Request(
            @Nullable String instanceId,
            @Nullable String contactFlowId,
            @Nullable String destinationPhoneNumber,
            @Nullable String sourcePhoneNumber,
            @Nullable String queueId,
            @Nullable Map<String, String> attributes,
            @Nullable String clientToken,
            @Nullable String name,
            @Nullable String description,
            @Nullable String relatedContactId,
            @Nullable Map<String, @Nullable Reference> references,
            @Nullable String trafficType,
            @Nullable Integer ringTimeoutInSeconds) {

        @Nullable
        String token() {
            return clientToken == null || clientToken.isEmpty() ? null : clientToken;
        }

        String destination() {
            String name = "DestinationPhoneNumber";
            return Require.phoneNumber(name, Require.member(name, destinationPhoneNumber));
        }

        /** What can be seen without looking anything up. */
        void check() {
            Require.member("InstanceId", instanceId);
            Require.member("ContactFlowId", contactFlowId);
            destination();
            if (sourcePhoneNumber != null) {
                Require.phoneNumber("SourcePhoneNumber", sourcePhoneNumber);
            } else if (queueId == null) {
                throw ApiException.invalidRequest("SourcePhoneNumber and QueueId are both missing. Send at least one"
                        + " of them: the customer sees that number, or the one of the queue.");
            }
            Require.atMost("ClientToken", clientToken, LONGEST_TOKEN);
            if (trafficType != null) {
                Require.oneOf("TrafficType", trafficType, TRAFFIC_TYPES);
            }
            if (ringTimeoutInSeconds != null
                    && (ringTimeoutInSeconds < SHORTEST_RING || ringTimeoutInSeconds > LONGEST_RING)) {
                throw ApiException.invalidParameter("RingTimeoutInSeconds is " + ringTimeoutInSeconds
                        + ". It must be from " + SHORTEST_RING + " to " + LONGEST_RING + ".");
            }
            checkDetails();
        }

        private void checkDetails() {
            Require.atMost("Name", name, LONGEST_NAME);
            Require.atMost("Description", description, LONGEST_DESCRIPTION);
            if (references != null) {
                Reference.check(references);
            }
            if (attributes != null) {
                Attributes.merge("Attributes", Map.of(), attributes);
            }
        }
    }

    record Reply(String contactId) {}
}
