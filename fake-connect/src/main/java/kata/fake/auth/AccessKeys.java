package kata.fake.auth;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The access keys that a server knows. Thread-safe.
 *
 * <p>Keys that never expire stay until they are removed. Of the others, each call of AssumeRole makes one more, so only
 * the last {@value #MOST_TEMPORARY} are kept: with one more, the oldest is as unknown as if it had never been.
 */
public final class AccessKeys {

    /** How many keys that expire are kept at most. AWS has no such limit. */
    public static final int MOST_TEMPORARY = 10_000;

    /** How long an expired key is remembered, so that it is answered with ExpiredToken and not as an unknown one. */
    static final Duration MEMORY = Duration.ofHours(12);

    /** A diagnosis tries each key that a person may have mixed up, and that has to be quick. */
    private static final int RECENT = 100;

    private final Map<String, AccessKey> keys = new ConcurrentHashMap<>();
    private final Map<String, AccessKey> lasting = new ConcurrentHashMap<>();
    private final Deque<AccessKey> temporary = new ArrayDeque<>();
    private final InstantSource clock;

    /** @param clock tells which keys expired so long ago that they are forgotten */
    public AccessKeys(InstantSource clock) {
        this.clock = clock;
    }

    /** Makes a key known. A key with the same ID gives way to it. */
    public synchronized void add(AccessKey key) {
        remove(key.id());
        if (key.expiration() == null) {
            lasting.put(key.id(), key);
        } else {
            temporary.addLast(key);
        }
        keys.put(key.id(), key);
        Instant forgotten = clock.instant().minus(MEMORY);
        while (temporary.size() > MOST_TEMPORARY || isForgotten(temporary.peekFirst(), forgotten)) {
            AccessKey oldest = temporary.removeFirst();
            keys.remove(oldest.id(), oldest);
        }
    }

    /** Forgets a key. Does nothing if there is none with that ID. */
    public synchronized void remove(String id) {
        AccessKey removed = keys.remove(id);
        if (removed != null && lasting.remove(id) == null) {
            temporary.remove(removed);
        }
    }

    /** The key with that ID, whether it has expired or not. */
    public Optional<AccessKey> find(String id) {
        return Optional.ofNullable(keys.get(id))
                .filter(key -> !isForgotten(key, clock.instant().minus(MEMORY)));
    }

    /** The keys that never expire, and the latest of the others, newest first. */
    synchronized List<AccessKey> recent() {
        List<AccessKey> recent = new ArrayList<>(lasting.values());
        Iterator<AccessKey> newestFirst = temporary.descendingIterator();
        for (int i = 0; i < RECENT && newestFirst.hasNext(); i++) {
            recent.add(newestFirst.next());
        }
        return recent;
    }

    /** How many keys are kept. */
    int size() {
        return keys.size();
    }

    private static boolean isForgotten(@Nullable AccessKey key, Instant forgotten) {
        return key != null && key.isExpired(forgotten);
    }
}
