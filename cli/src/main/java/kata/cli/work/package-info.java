/**
 * What is done with a step's file: put back as it was, compared with the solution.
 *
 * <p>Start at {@link kata.cli.work.Reset} and {@link kata.cli.work.Solution}.
 */
@NullMarked
package kata.cli.work;

import org.jspecify.annotations.NullMarked;
