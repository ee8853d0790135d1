/**
 * What becomes of a burst of calls under one retry strategy or another: writes the table and the plots of
 * docs/throttling.md. Start at {@link kata.bench.Main}.
 */
@NullMarked
package kata.bench;

import org.jspecify.annotations.NullMarked;
