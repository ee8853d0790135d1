/**
 * What is printed, as lists of lines: a step and its verdict, the course, a hint, a lesson, a diff.
 *
 * <p>Start at {@link kata.cli.view.StepView}. A failing test's words are {@code kata.coach.report}'s.
 */
@NullMarked
package kata.cli.view;

import org.jspecify.annotations.NullMarked;
