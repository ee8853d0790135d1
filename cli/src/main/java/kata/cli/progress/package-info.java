/**
 * How far a learner has come, kept in one small text file that may be deleted without harm.
 *
 * <p>Start at {@link kata.cli.progress.Study}. What the file holds, {@code ProgressText} says.
 */
@NullMarked
package kata.cli.progress;

import org.jspecify.annotations.NullMarked;
