package kata.coach.chance;

import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands a test that asks for a {@link RandomGenerator} one that is drawn from the run's seed, the one that orders the tests
 * and that the report prints. The same seed gives the same numbers to the same test, whatever ran before it. JUnit finds
 * this class through {@code META-INF/services}.
 */
public final class SeededRandom implements ParameterResolver {

    /** The configuration parameter that holds the seed; JUnit orders the tests by it too. */
    public static final String SEED = "junit.jupiter.execution.order.random.seed";

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RandomGenerator.class;
    }

    @Override
    public RandomGenerator resolveParameter(ParameterContext parameter, ExtensionContext context) {
        long seed = context.getConfigurationParameter(SEED, Long::valueOf).orElse(1L);
        // The algorithm of java.util.Random is laid down, so that a seed means the same on every Java.
        return new Random(seed * 31 + context.getUniqueId().hashCode());
    }
}
