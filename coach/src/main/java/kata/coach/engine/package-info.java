/**
 * Sources in, verdict out, in one warm JVM: javac in memory, a fresh class loader, the JUnit Launcher.
 *
 * <p>Start at {@link kata.coach.engine.Engine}. It knows nothing of lessons and prints nothing.
 */
@NullMarked
package kata.coach.engine;

import org.jspecify.annotations.NullMarked;
