package kata.fake.contact;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A call that was started through the API.
 *
 * @param id the contact ID
 * @param arn the instance's ARN followed by {@code /contact/ID}
 * @param call who is called, from where, and when
 * @param details what people are told about it
 * @param attributes the contact attributes, sorted by key
 * @param lastUpdated when anything of this was last changed
 * @param end how it ended; null as long as it goes on
 */
public record Contact(
        String id,
        String arn,
        Call call,
        Details details,
        Map<String, String> attributes,
        Instant lastUpdated,
        @Nullable End end) {

    /** The channel of every contact here: no other can be started. */
    public static final String CHANNEL = "VOICE";

    public Contact {
        attributes = sorted(attributes);
    }

    /**
     * A call.
     *
     * @param destination the customer's number in E.164 form
     * @param source the number that the customer sees, in E.164 form; null if there is none
     * @param queueId the queue in which it waits; null if it is in none
     * @param relatedContactId the contact that it follows on; null if there is none
     * @param at when the request arrived
     */
    public record Call(
            String destination,
            @Nullable String source,
            @Nullable String queueId,
            @Nullable String relatedContactId,
            Instant at) {}

    /**
     * What people are told about a contact.
     *
     * @param name what an agent sees first
     * @param description what an agent sees next
     * @param segmentAttributes the user-defined attributes of this segment, sorted by key
     */
    public record Details(@Nullable String name, @Nullable String description, Map<String, String> segmentAttributes) {

        public Details {
            segmentAttributes = sorted(segmentAttributes);
        }
    }

    /**
     * How a contact ended.
     *
     * @param at when
     * @param reason the disconnect reason, such as {@code API}
     */
    public record End(Instant at, String reason) {}

    /** Whether it goes on. */
    public boolean active() {
        return end == null;
    }

    /** This contact with other attributes, changed at that time. */
    public Contact withAttributes(Map<String, String> newAttributes, Instant changed) {
        return new Contact(id, arn, call, details, newAttributes, changed, end);
    }

    /** This contact with other details, changed at that time. */
    public Contact withDetails(Details newDetails, Instant changed) {
        return new Contact(id, arn, call, newDetails, attributes, changed, end);
    }

    /** This contact, ended. */
    public Contact ended(End newEnd) {
        return new Contact(id, arn, call, details, attributes, newEnd.at(), newEnd);
    }

    private static Map<String, String> sorted(Map<String, String> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }
}
