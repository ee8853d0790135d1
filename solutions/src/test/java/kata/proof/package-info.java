/**
 * The proof that the kata is sound. It runs under the profile {@code proof} alone, since a learner's first edit would turn
 * {@link kata.proof.UntouchedKatasTest} red.
 *
 * <p>Start at {@link kata.proof.KataProject}, which knows where everything stands.
 */
@NullMarked
package kata.proof;

import org.jspecify.annotations.NullMarked;
