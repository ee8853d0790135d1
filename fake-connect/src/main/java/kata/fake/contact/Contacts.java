package kata.fake.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The contacts of one instance, those that have ended too. Thread-safe: every method is atomic.
 *
 * <p>Nobody picks up in this fake: a contact is where it was put until somebody stops it.
 */
public final class Contacts {

    /** How long a client token is remembered (API model, StartOutboundVoiceContact). */
    public static final Duration TOKEN_LIFETIME = Duration.ofDays(7);

    /** How many calls can go on at once (administrator guide, service quotas: active calls per instance). */
    public static final int QUOTA = 10;

    private final Map<String, Contact> contacts = new TreeMap<>();
    private final Map<String, Contact> active = new LinkedHashMap<>();
    private final Map<String, Started> tokens = new LinkedHashMap<>();
    private int quota = QUOTA;

    /** Raises or lowers the quota, as AWS does on request. */
    public synchronized void quota(int activeCalls) {
        quota = activeCalls;
    }

    /** The contact of that ID. */
    public synchronized Optional<Contact> find(String contactId) {
        return Optional.ofNullable(contacts.get(contactId));
    }

    /** The contacts that go on, the first one started first. */
    public synchronized List<Contact> active() {
        return List.copyOf(active.values());
    }

    /**
     * The ID of the contact that was started with this token, not longer than {@link #TOKEN_LIFETIME} ago.
     *
     * @param token the token; null was never remembered
     */
    public synchronized Optional<String> started(@Nullable String token, Instant now) {
        tokens.values().removeIf(started -> now.isAfter(started.at().plus(TOKEN_LIFETIME)));
        return token == null
                ? Optional.empty()
                : Optional.ofNullable(tokens.get(token)).map(Started::contactId);
    }

    /**
     * Starts a contact, unless one was started with the same token before.
     *
     * @param token remembered from now on; null if there is none
     * @return the ID of the new contact or of that one; empty if the quota is used up, and then nothing has changed
     */
    public synchronized Optional<String> start(Contact contact, @Nullable String token, Instant now) {
        Optional<String> before = started(token, now);
        if (before.isPresent()) {
            return before;
        }
        if (active.size() >= quota) {
            return Optional.empty();
        }
        contacts.put(contact.id(), contact);
        active.put(contact.id(), contact);
        if (token != null) {
            tokens.put(token, new Started(contact.id(), now));
        }
        return Optional.of(contact.id());
    }

    /**
     * Changes a contact, one that has ended too.
     *
     * @param change from the contact as it is to the contact as it shall be; must keep the ID. If it throws, nothing
     *     has changed
     * @return false if there is no such contact
     */
    public synchronized boolean update(String contactId, UnaryOperator<Contact> change) {
        Contact changed = contacts.computeIfPresent(contactId, (id, contact) -> change.apply(contact));
        if (changed != null) {
            active.computeIfPresent(contactId, (id, contact) -> changed.active() ? changed : null);
        }
        return changed != null;
    }

    /**
     * Ends a contact.
     *
     * @return false if there is no such contact, or it has ended before
     */
    public synchronized boolean stop(String contactId, Contact.End end) {
        return active.containsKey(contactId) && update(contactId, contact -> contact.ended(end));
    }

    private record Started(String contactId, Instant at) {}
}
