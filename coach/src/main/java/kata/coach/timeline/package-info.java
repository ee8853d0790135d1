/**
 * The calls of a test in the order of their time, as a test's bench hands them to the report.
 *
 * <p>Start at {@link kata.coach.timeline.Timeline}; {@code kata.coach.report} draws it.
 */
@NullMarked
package kata.coach.timeline;

import org.jspecify.annotations.NullMarked;
