package kata.fake.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The contacts of one instance, and of those that have ended the last {@value #MOST_ENDED}: with one more, the one that
 * ended first is forgotten, and its client token with it. Thread-safe: every method is atomic.
 *
 * <p>Nobody picks up in this fake: a contact is where it was put until somebody stops it.
 */
public final class Contacts {

    /** How long a client token is remembered (API model, StartOutboundVoiceContact). */
    public static final Duration TOKEN_LIFETIME = Duration.ofDays(7);

    /** How many calls can go on at once (administrator guide, service quotas: active calls per instance). */
    public static final int QUOTA = 10;

    /** How many contacts that have ended are kept. Connect keeps them for longer. */
    public static final int MOST_ENDED = 1_000;

    private final Map<String, Contact> contacts = new HashMap<>();
    private final Map<String, Contact> active = new LinkedHashMap<>();
    private final Deque<String> ended = new ArrayDeque<>();
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
        // Not more of them than contacts, so that to look at each is quick.
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
        if (changed != null && active.containsKey(contactId)) {
            if (changed.active()) {
                active.put(contactId, changed);
            } else {
                active.remove(contactId);
                ended.addLast(contactId);
                forget();
            }
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

    private void forget() {
        while (ended.size() > MOST_ENDED) {
            String first = ended.removeFirst();
            contacts.remove(first);
            tokens.values().removeIf(started -> started.contactId().equals(first));
        }
    }

    private record Started(String contactId, Instant at) {}
}
