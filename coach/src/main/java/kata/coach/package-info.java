/**
 * What the tests of the katas use of the coach: {@link kata.coach.Because}.
 *
 * <p>The rooms behind it: {@code verdict} (what happened, as data), {@code lesson} (the Markdown of a step),
 * {@code report} (what a learner reads), {@code engine} (sources in, verdict out) and {@code rules} (house rules).
 */
@NullMarked
package kata.coach;

import org.jspecify.annotations.NullMarked;
