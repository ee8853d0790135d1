/**
 * The live screen: after each save the verdict, and a key for everything else.
 *
 * <p>Start at {@link kata.cli.live.LiveSession}, where all events are handled; {@link kata.cli.live.Live} puts it together.
 */
@NullMarked
package kata.cli.live;

import org.jspecify.annotations.NullMarked;
