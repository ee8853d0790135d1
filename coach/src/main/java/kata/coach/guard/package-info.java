/**
 * JUnit extensions that keep a run alive whatever the code under test does: memory that runs out, constructors that never
 * end, and steps whose every test would wait for the time limit. JUnit finds them through {@code META-INF/services}.
 *
 * <p>Start at {@link kata.coach.guard.AfterTimeLimit}.
 */
@NullMarked
package kata.coach.guard;

import org.jspecify.annotations.NullMarked;
