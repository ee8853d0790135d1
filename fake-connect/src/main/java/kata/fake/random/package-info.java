/**
 * The one source of chance in a fake: request IDs, resource IDs, page tokens. One class:
 * {@link kata.fake.random.SharedRandom}.
 */
@NullMarked
package kata.fake.random;

import org.jspecify.annotations.NullMarked;
