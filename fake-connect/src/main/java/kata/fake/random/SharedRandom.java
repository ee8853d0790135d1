package kata.fake.random;

import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * A random generator that several connections may draw from at once. With a seeded generator and requests one after
 * another, every run draws the same.
 */
public final class SharedRandom {

    private final RandomGenerator generator;

    /** @param generator drawn from under this object's lock, so it need not be thread-safe itself */
    public SharedRandom(RandomGenerator generator) {
        this.generator = generator;
    }

    /** Fresh random bytes. */
    public synchronized byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        generator.nextBytes(bytes);
        return bytes;
    }

    /** A random UUID: version 4, variant 10 (RFC 9562, section 5.4). */
    public synchronized UUID uuid() {
        long high = generator.nextLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x0000_0000_0000_4000L;
        long low = generator.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
