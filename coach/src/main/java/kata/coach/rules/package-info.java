/**
 * The house rules for what learners write, with ArchUnit.
 *
 * <p>Start at {@link kata.coach.rules.HouseRules}.
 */
@NullMarked
package kata.coach.rules;

import org.jspecify.annotations.NullMarked;
