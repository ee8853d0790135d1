package kata.fake.connect;

import java.util.Collection;
import java.util.regex.Pattern;
import kata.fake.contact.Contact;
import kata.fake.http.ApiException;
import kata.fake.http.ApiReply;
import kata.fake.json.Json;
import kata.fake.route.Match;
import kata.fake.store.Instance;
import kata.fake.store.Queue;
import kata.fake.store.QueueType;
import kata.fake.store.Store;
import kata.fake.store.User;
import org.jspecify.annotations.Nullable;

/** What the operations ask of a request before they do anything, and how they answer. */
final class Require {

    /** The label that nearly every path has. */
    static final String INSTANCE_ID = "InstanceId";

    /** The label of a user. */
    static final String USER_ID = "UserId";

    /** The label of a queue. */
    static final String QUEUE_ID = "QueueId";

    private static final Pattern E_164 = Pattern.compile("\\+[1-9][0-9]{1,14}");

    private Require() {}

    /** The instance that the path names. */
    static Instance instance(Match match, Store store) {
        return instance(match.label(INSTANCE_ID), store);
    }

    /** The instance that a member of the body names. */
    static Instance instance(@Nullable String instanceId, Store store) {
        String id = member(INSTANCE_ID, instanceId);
        return store.instance(id).orElseThrow(() -> notFound("instance", id, "ListInstances"));
    }

    /**
     * The queue that the path names. That the queue of an agent counts as none, since there is nothing to see and to
     * set on it, is inferred.
     */
    static Queue queue(Match match, Store store) {
        Instance instance = instance(match, store);
        String id = match.label(QUEUE_ID);
        return store.queue(instance.id(), id)
                .filter(queue -> queue.type() == QueueType.STANDARD)
                .orElseThrow(() -> notFound("STANDARD queue", id, "ListQueues"));
    }

    /** The contact of that ID. */
    static Contact contact(Store store, Instance instance, String id) {
        return store.contacts(instance.id()).find(id).orElseThrow(() -> noContact(id));
    }

    static ApiException noContact(String id) {
        return ApiException.resourceNotFound("There is no contact with the ID '" + id
                + "'. Use the ContactId that StartOutboundVoiceContact answered.");
    }

    /** The user that the path names, in the instance that the path names. */
    static User user(Match match, Store store) {
        Instance instance = instance(match, store);
        String id = match.label(USER_ID);
        return store.user(instance.id(), id).orElseThrow(() -> noUser(id));
    }

    static ApiException noUser(String id) {
        return notFound("user", id, "ListUsers");
    }

    static void routingProfile(Store store, Instance instance, String id) {
        store.routingProfile(instance.id(), id)
                .orElseThrow(() -> notFound("routing profile", id, "ListRoutingProfiles"));
    }

    static void securityProfile(Store store, Instance instance, String id) {
        store.securityProfile(instance.id(), id)
                .orElseThrow(() -> notFound("security profile", id, "ListSecurityProfiles"));
    }

    static ApiException notFound(String what, String id, String listing) {
        return ApiException.resourceNotFound(
                "There is no " + what + " with the ID '" + id + "'. " + listing + " tells which there are.");
    }

    /** A member that must be there. */
    static <T> T member(String name, @Nullable T value) {
        if (value == null) {
            throw ApiException.invalidParameter(name + " is missing. It is required.");
        }
        return value;
    }

    /** A text that must be there, with a length in characters from 1 to a maximum. */
    static String text(String name, @Nullable String value, int maximum) {
        String text = member(name, value);
        int length = text.codePointCount(0, text.length());
        if (length < 1 || length > maximum) {
            throw ApiException.invalidParameter(
                    name + " has " + length + " characters. It must have from 1 to " + maximum + ".");
        }
        return text;
    }

    /** A text that may be absent; if it is there, its length in characters is from 1 to a maximum. */
    static void optionalText(String name, @Nullable String value, int maximum) {
        if (value != null) {
            text(name, value, maximum);
        }
    }

    /** A text that may be absent or empty, and has a maximum of characters. */
    static void atMost(String name, @Nullable String value, int maximum) {
        int length = value == null ? 0 : value.codePointCount(0, value.length());
        if (length > maximum) {
            throw ApiException.invalidParameter(
                    name + " has " + length + " characters. It must have at most " + maximum + ".");
        }
    }

    /** A phone number in the form of the recommendation E.164. */
    static String phoneNumber(String name, String value) {
        if (!E_164.matcher(value).matches()) {
            throw ApiException.invalidParameter(name + " is '" + value
                    + "'. It must be in E.164 form: '+', the country code and the number, such as +12025550100.");
        }
        return value;
    }

    /** A collection that must be there, with 1 to a maximum of elements. */
    static <T extends Collection<?>> T elements(String name, @Nullable T value, int maximum) {
        T elements = member(name, value);
        if (elements.isEmpty() || elements.size() > maximum) {
            throw ApiException.invalidParameter(
                    name + " has " + elements.size() + " elements. It must have from 1 to " + maximum + ".");
        }
        return elements;
    }

    /** A text that must be one of a few. */
    static void oneOf(String name, @Nullable String value, Collection<String> allowed) {
        if (value == null || !allowed.contains(value)) {
            throw ApiException.invalidParameter(
                    name + " is '" + value + "'. It must be one of " + String.join(", ", allowed) + ".");
        }
    }

    /** The reply 200 with that value as its JSON body. */
    static ApiReply ok(Object value) {
        return ApiReply.of(200, Json.write(value));
    }
}
