package kata.coach.engine;

import java.time.Duration;

/**
 * How tests are run.
 *
 * @param testLimit after this long a test has failed; at least a millisecond
 * @param seed the order of the tests is drawn from it
 */
public record EngineSettings(Duration testLimit, long seed) {

    public EngineSettings {
        if (testLimit.toMillis() < 1) {
            throw new IllegalArgumentException(
                    "The time limit of a test is " + testLimit + "; give at least a millisecond");
        }
    }
}
