package kata.coach.verdict;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Marks a class whose tests are for {@link InnerRun} alone: an IDE that finds it passes it over. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(Fixture.InnerRunOnly.class)
@interface Fixture {

    /** The configuration parameter that an inner run sets. */
    String INNER = "kata.inner";

    /** Skips the class in any run that is not an inner one. */
    final class InnerRunOnly implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return context.getConfigurationParameter(INNER).isPresent()
                    ? ConditionEvaluationResult.enabled("in an inner run")
                    : ConditionEvaluationResult.disabled("a fixture, for an inner run");
        }
    }
}
