package kata.fake.auth;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The access keys that a server knows. Thread-safe. */
public final class AccessKeys {

    /** How long an expired key is remembered, so that it is answered with ExpiredToken and not as an unknown one. */
    static final Duration MEMORY = Duration.ofHours(12);

    private final Map<String, AccessKey> keys = new ConcurrentHashMap<>();
    private final InstantSource clock;

    /** @param clock tells which keys expired so long ago that they are forgotten */
    public AccessKeys(InstantSource clock) {
        this.clock = clock;
    }

    /** Makes a key known. A key with the same ID gives way to it. */
    public void add(AccessKey key) {
        Instant forgotten = clock.instant().minus(MEMORY);
        keys.values().removeIf(old -> old.isExpired(forgotten));
        keys.put(key.id(), key);
    }

    /** Forgets a key. Does nothing if there is none with that ID. */
    public void remove(String id) {
        keys.remove(id);
    }

    /** The key with that ID, whether it has expired or not. */
    public Optional<AccessKey> find(String id) {
        return Optional.ofNullable(keys.get(id));
    }

    List<AccessKey> all() {
        return List.copyOf(keys.values());
    }
}
