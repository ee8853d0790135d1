package kata.fake.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SharedRandom")
class SharedRandomTest {

    @Test
    @DisplayName("The same seed gives the same UUID")
    void seeded() {
        assertThat(new SharedRandom(new Random(1)).uuid()).isEqualTo(new SharedRandom(new Random(1)).uuid());
    }

    @Test
    @DisplayName("A UUID says that it is random: version 4, variant 2")
    void versionAndVariant() {
        UUID uuid = new SharedRandom(new Random(2)).uuid();
        assertThat(uuid.version() + "/" + uuid.variant()).isEqualTo("4/2");
    }

    @Test
    @DisplayName("Two UUIDs in a row differ")
    void differ() {
        SharedRandom random = new SharedRandom(new Random(3));
        assertThat(random.uuid()).isNotEqualTo(random.uuid());
    }
}
