/**
 * Says when sources have been saved, on any file system.
 *
 * <p>Start at {@link kata.cli.watch.SourceWatch}. It compares times and sizes, so that editors' temporary files, renames and
 * half-saved files do not confuse it.
 */
@NullMarked
package kata.cli.watch;

import org.jspecify.annotations.NullMarked;
