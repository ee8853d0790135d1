/**
 * What there is to learn, and where it stands: katas, steps and their files.
 *
 * <p>Start at {@link kata.cli.course.Course}. It reads names and lessons, and knows nothing of the learner's progress.
 */
@NullMarked
package kata.cli.course;

import org.jspecify.annotations.NullMarked;
