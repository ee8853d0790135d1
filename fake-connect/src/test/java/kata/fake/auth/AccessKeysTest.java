package kata.fake.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import kata.fake.time.VirtualClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The access keys of a server")
class AccessKeysTest {

    private static final Instant NOW = Instant.parse("2026-02-01T00:00:00Z");
    private static final Caller CALLER = new Caller("111122223333", "arn:aws:iam::111122223333:user/ada");

    private final VirtualClock clock = new VirtualClock(NOW);
    private final AccessKeys keys = new AccessKeys(clock);

    @Test
    @DisplayName("Of the keys that expire the oldest is forgotten when there are too many")
    void oldestFirst() {
        IntStream.rangeClosed(0, AccessKeys.MOST_TEMPORARY).forEach(i -> keys.add(key("ASIA" + i, 1)));
        assertThat(keys.find("ASIA0")).isEmpty();
        assertThat(keys.find("ASIA1")).isPresent();
    }

    @Test
    @DisplayName("A key that never expires is not forgotten, however many others come")
    void lasting() {
        keys.add(key("AKIA", null));
        IntStream.rangeClosed(0, AccessKeys.MOST_TEMPORARY).forEach(i -> keys.add(key("ASIA" + i, 1)));
        assertThat(keys.find("AKIA")).isPresent();
    }

    @Test
    @DisplayName("A key that expired twelve hours ago is forgotten, even behind one that did not")
    void forgotten() {
        keys.add(key("ASIA1", 36));
        keys.add(key("ASIA2", 1));
        clock.advance(Duration.ofHours(13));
        assertThat(keys.find("ASIA2")).isEmpty();
        assertThat(keys.find("ASIA1")).isPresent();
    }

    @Test
    @DisplayName("A key that has expired not so long ago is still found, to be answered with ExpiredToken")
    void expired() {
        keys.add(key("ASIA1", 1));
        clock.advance(Duration.ofHours(12));
        keys.add(key("ASIA2", 1));
        assertThat(keys.find("ASIA1")).isPresent();
    }

    @Test
    @DisplayName("A key that was removed makes room")
    void removed() {
        keys.add(key("ASIA1", 1));
        keys.remove("ASIA1");
        assertThat(keys.size()).isZero();
    }

    @Test
    @DisplayName("A key that is added again counts once")
    void addedAgain() {
        IntStream.rangeClosed(0, AccessKeys.MOST_TEMPORARY).forEach(i -> keys.add(key("ASIA1", 1)));
        assertThat(keys.size()).isEqualTo(1);
    }

    private static AccessKey key(String id, @Nullable Integer hours) {
        Instant end = hours == null ? null : NOW.plus(Duration.ofHours(hours));
        return new AccessKey(id, "secret", hours == null ? null : "token", end, CALLER);
    }
}
