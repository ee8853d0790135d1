package kata.fake.sts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import kata.fake.auth.AccessKey;
import kata.fake.auth.AccessKeys;
import kata.fake.auth.Caller;
import kata.fake.random.SharedRandom;
import org.jspecify.annotations.Nullable;

/**
 * Begins the sessions of roles: each is a temporary access key. Thread-safe.
 *
 * @param keys takes the keys
 * @param clock tells when a session begins
 * @param random makes IDs, secrets and tokens
 */
public record Sessions(AccessKeys keys, InstantSource clock, SharedRandom random) {

    private static final int ID_LETTERS = 16;
    private static final int SECRET_BYTES = 30;
    private static final int TOKEN_BYTES = 240;

    /** How session tokens of AWS begin. Its bytes say "origin_ec" and some more; it means nothing here. */
    private static final String TOKEN_START = "IQoJb3JpZ2luX2Vj";

    /**
     * A new key.
     *
     * @param name the session's name, which becomes the end of the caller's ARN
     * @param lifetime how long the key is good
     * @param policy the session policy as JSON; null if there is none
     */
    AccessKey begin(Role role, String name, Duration lifetime, @Nullable String policy) {
        String account = role.arn().split(":")[4];
        Caller caller = new Caller(
                account, "arn:aws:sts::" + account + ":assumed-role/" + role.name() + "/" + name, role.arn(), policy);
        Instant end = clock.instant().plus(lifetime).truncatedTo(ChronoUnit.SECONDS);
        AccessKey key = new AccessKey(
                "ASIA" + UniqueIds.letters(random.bytes(ID_LETTERS), ID_LETTERS),
                Base64.getEncoder().encodeToString(random.bytes(SECRET_BYTES)),
                TOKEN_START + Base64.getEncoder().encodeToString(random.bytes(TOKEN_BYTES)),
                end,
                caller);
        keys.add(key);
        return key;
    }
}
