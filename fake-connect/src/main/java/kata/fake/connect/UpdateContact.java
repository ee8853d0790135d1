package kata.fake.connect;

import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import kata.fake.contact.Contact;
import kata.fake.http.ApiException;
import kata.fake.http.ApiReply;
import kata.fake.json.Json;
import kata.fake.route.Match;
import kata.fake.route.Operation;
import kata.fake.route.UriTemplate;
import kata.fake.store.Instance;
import kata.fake.store.Store;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Changes what people are told about a contact. QueueInfo, UserInfo and the two endpoints belong to contacts of
 * external systems (API model), which this fake has not; that InvalidRequestException says so is inferred. Of segment
 * attributes it keeps those with a ValueString.
 */
final class UpdateContact implements Operation {

    private static final UriTemplate URI = UriTemplate.of("/contacts/{InstanceId}/{ContactId}");
    private static final int LONGEST_KEY = 128;
    private static final int LONGEST_VALUE = 1024;
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]+");

    private final InstantSource clock;

    UpdateContact(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "UpdateContact";
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
        Instance instance = Require.instance(match, store);
        String id = match.label(DescribeContact.CONTACT_ID);
        Require.contact(store, instance, id);
        Request request = Json.read(match.request().body(), Request.class);
        request.check();
        store.contacts(instance.id())
                .update(id, contact -> contact.withDetails(request.applyTo(contact.details()), clock.instant()));
        return Require.ok(Map.of());
    }

    record Request(
            @Nullable String name,
            @Nullable String description,
            @Nullable Map<String, @Nullable Reference> references,
            @Nullable Map<String, @Nullable SegmentAttribute> segmentAttributes,
            @Nullable JsonNode queueInfo,
            @Nullable JsonNode userInfo,
            @Nullable JsonNode customerEndpoint,
            @Nullable JsonNode systemEndpoint) {

        void check() {
            external("QueueInfo", queueInfo);
            external("UserInfo", userInfo);
            external("CustomerEndpoint", customerEndpoint);
            external("SystemEndpoint", systemEndpoint);
            if (name == null && description == null && references == null && segmentAttributes == null) {
                throw ApiException.invalidRequest("There is nothing to update. Send at least one of Name, Description,"
                        + " References and SegmentAttributes.");
            }
            Require.atMost("Name", name, StartOutboundVoiceContact.LONGEST_NAME);
            Require.atMost("Description", description, StartOutboundVoiceContact.LONGEST_DESCRIPTION);
            if (references != null) {
                Reference.check(references);
            }
            if (segmentAttributes != null) {
                segmentAttributes.forEach(SegmentAttribute::check);
            }
        }

        Contact.Details applyTo(Contact.Details details) {
            Map<String, String> segment = new TreeMap<>(details.segmentAttributes());
            if (segmentAttributes != null) {
                segmentAttributes.forEach((key, value) -> segment.put(key, SegmentAttribute.check(key, value)));
            }
            return new Contact.Details(
                    name == null ? details.name() : name,
                    description == null ? details.description() : description,
                    segment);
        }

        private static void external(String name, @Nullable JsonNode value) {
            if (value != null && !value.isNull()) {
                throw ApiException.invalidRequest(
                        name + " can be updated for external audio contacts only, and this is none. Leave it out.");
            }
        }
    }

    /** The value of a segment attribute, in the one of its five forms that is kept. */
    record SegmentAttribute(@Nullable String valueString) {

        static String check(String key, @Nullable SegmentAttribute attribute) {
            Require.text("A key of SegmentAttributes", key, LONGEST_KEY);
            if (!KEY.matcher(key).matches()) {
                throw ApiException.invalidParameter("SegmentAttributes holds the key '" + key
                        + "'. A key is made of letters, digits, dashes and underscores.");
            }
            String member = "SegmentAttributes." + key + ".ValueString";
            String value = Require.member(member, attribute == null ? null : attribute.valueString());
            Require.atMost(member, value, LONGEST_VALUE);
            return value;
        }

        static @Nullable Map<String, SegmentAttribute> all(Map<String, String> values) {
            Map<String, SegmentAttribute> all = new TreeMap<>();
            values.forEach((key, value) -> all.put(key, new SegmentAttribute(value)));
            return all.isEmpty() ? null : all;
        }
    }
}
