/**
 * What a run of a kata's tests came to, as data that report, proof and grader share.
 *
 * <p>Start at {@link kata.coach.verdict.Verdict}; {@link kata.coach.verdict.VerdictListener} fills it from JUnit.
 */
@NullMarked
package kata.coach.verdict;

import org.jspecify.annotations.NullMarked;
