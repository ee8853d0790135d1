/**
 * What may be typed after {@code ./kata}: a class a command.
 *
 * <p>Start at {@link kata.cli.command.KataCommand}.
 */
@NullMarked
package kata.cli.command;

import org.jspecify.annotations.NullMarked;
