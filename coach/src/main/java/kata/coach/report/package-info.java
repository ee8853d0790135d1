/**
 * The voice: what a learner reads after a run.
 *
 * <p>Start at {@link kata.coach.report.Report}, which turns a verdict into text; {@link kata.coach.report.ReportListener}
 * prints it at the end of {@code mvn test}.
 */
@NullMarked
package kata.coach.report;

import org.jspecify.annotations.NullMarked;
