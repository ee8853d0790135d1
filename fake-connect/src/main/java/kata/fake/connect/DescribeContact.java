package kata.fake.connect;

import java.time.Instant;
import java.util.Map;
import kata.fake.contact.Contact;
import kata.fake.http.ApiReply;
import kata.fake.route.Match;
import kata.fake.route.Operation;
import kata.fake.route.UriTemplate;
import kata.fake.store.Instance;
import kata.fake.store.Store;
import org.jspecify.annotations.Nullable;

/** One contact with all that is known about it, also after its end. */
final class DescribeContact implements Operation {

    private static final UriTemplate URI = UriTemplate.of("/contacts/{InstanceId}/{ContactId}");

    /** The label of a contact. */
    static final String CONTACT_ID = "ContactId";

    /** A contact that was started through the API (administrator guide, contact records). */
    private static final String INITIATION_METHOD = "API";

    @Override
    public String name() {
        return "DescribeContact";
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
        return Require.ok(new Reply(Shape.of(Require.contact(store, instance, match.label(CONTACT_ID)))));
    }

    record Reply(Shape contact) {}

    record Shape(
            String arn,
            String id,
            @Nullable String relatedContactId,
            String initiationMethod,
            @Nullable String name,
            @Nullable String description,
            String channel,
            @Nullable QueueInfo queueInfo,
            Instant initiationTimestamp,
            @Nullable Instant disconnectTimestamp,
            Instant lastUpdateTimestamp,
            Endpoint customerEndpoint,
            @Nullable Endpoint systemEndpoint,
            @Nullable String disconnectReason,
            Map<String, String> attributes,
            @Nullable Map<String, UpdateContact.SegmentAttribute> segmentAttributes) {

        static Shape of(Contact contact) {
            Contact.Call call = contact.call();
            Contact.End end = contact.end();
            return new Shape(
                    contact.arn(),
                    contact.id(),
                    call.relatedContactId(),
                    INITIATION_METHOD,
                    contact.details().name(),
                    contact.details().description(),
                    Contact.CHANNEL,
                    call.queueId() == null ? null : new QueueInfo(call.queueId(), call.at()),
                    call.at(),
                    end == null ? null : end.at(),
                    contact.lastUpdated(),
                    Endpoint.of(call.destination()),
                    call.source() == null ? null : Endpoint.of(call.source()),
                    end == null ? null : end.reason(),
                    contact.attributes(),
                    UpdateContact.SegmentAttribute.all(contact.details().segmentAttributes()));
        }
    }

    record QueueInfo(String id, Instant enqueueTimestamp) {}

    record Endpoint(String type, String address) {

        static Endpoint of(String number) {
            return new Endpoint("TELEPHONE_NUMBER", number);
        }
    }
}
