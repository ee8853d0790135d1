/**
 * The way to the engine: which kata's bench judges a step, and with which libraries.
 *
 * <p>Start at {@link kata.cli.judge.Bench}; {@link kata.cli.judge.Benches} is the real one.
 */
@NullMarked
package kata.cli.judge;

import org.jspecify.annotations.NullMarked;
