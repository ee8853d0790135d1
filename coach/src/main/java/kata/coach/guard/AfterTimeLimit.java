package kata.coach.guard;

import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.TestWatcher;

/**
 * Lets a step wait for its time limit once: when a test did not come back, the rest of its class is not run. A loop
 * without an end would else cost the limit once a test, and each would leave a thread spinning that slows the next.
 */
public final class AfterTimeLimit implements ExecutionCondition, TestWatcher {

    private static final Namespace STORE = Namespace.create(AfterTimeLimit.class);
    private static final ConditionEvaluationResult RUN = ConditionEvaluationResult.enabled("no test has hung");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean hung = context.getTestClass()
                .map(test -> store(context).get(test) != null)
                .orElse(false);
        return hung ? ConditionEvaluationResult.disabled("an earlier test of this step did not come back") : RUN;
    }

    @Override
    public void testFailed(ExtensionContext context, @Nullable Throwable cause) {
        if (cause instanceof TimeoutException) {
            store(context).put(context.getRequiredTestClass(), true);
        }
    }

    /** JUnit's root store lives as long as the run. */
    private static Store store(ExtensionContext context) {
        return context.getRoot().getStore(STORE);
    }
}
