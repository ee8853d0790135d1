/**
 * The program {@code ./kata}.
 *
 * <p>Start at {@link kata.cli.Main}; the live screen is {@link kata.cli.live.LiveSession}, and each subcommand has a class in
 * {@code kata.cli.command}.
 */
@NullMarked
package kata.cli;

import org.jspecify.annotations.NullMarked;
