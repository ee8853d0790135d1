/**
 * Chance that can be repeated: random inputs for tests, drawn from the seed that the report prints.
 *
 * <p>Start at {@link kata.coach.chance.SeededRandom}.
 */
@NullMarked
package kata.coach.chance;

import org.jspecify.annotations.NullMarked;
