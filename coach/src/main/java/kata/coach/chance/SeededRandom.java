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
        return generator(seed * 31 + context.getUniqueId().hashCode());
    }

    /**
     * Neighbouring seeds, such as the times of two runs, make a java.util.Random begin alike: of 200 in a row, not one
     * draws a 3 from 0 to 3 first. So the seed's bits are stirred before (the finaliser of SplitMix64). The algorithms are
     * laid down, so that a seed means the same on every Java.
     */
    static RandomGenerator generator(long seed) {
        long stirred = (seed ^ (seed >>> 30)) * 0xbf58476d1ce4e5b9L;
        stirred = (stirred ^ (stirred >>> 27)) * 0x94d049bb133111ebL;
        return new Random(stirred ^ (stirred >>> 31));
    }
}
