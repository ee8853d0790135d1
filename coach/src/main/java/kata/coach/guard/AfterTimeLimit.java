package kata.coach.guard;

import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.TestWatcher;
import org.opentest4j.TestAbortedException;

/**
 * Lets a step wait for its time limit once: when a test did not come back, the rest of its class is not run. A loop
 * without an end would else cost the limit once a test, and each would leave a thread spinning that slows the next.
 */
public final class AfterTimeLimit implements ExecutionCondition, TestWatcher {

    private static final Namespace STORE = Namespace.create(AfterTimeLimit.class);
    private static final String REASON = "an earlier test of this step did not come back";
    private static final ConditionEvaluationResult RUN = ConditionEvaluationResult.enabled("no test has hung");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean hung =
                context.getTestClass().map(test -> hasHung(context, test)).orElse(false);
        return hung ? ConditionEvaluationResult.disabled(REASON) : RUN;
    }

    @Override
    public void testFailed(ExtensionContext context, @Nullable Throwable cause) {
        if (cause instanceof TimeoutException) {
            note(context, context.getRequiredTestClass());
        }
    }

    /**
     * Keeps a constructor from hanging a second time: JUnit calls it before it asks for a condition.
     *
     * @throws TestAbortedException if something of the class has hung
     */
    static void abortAfter(ExtensionContext context, Class<?> test) {
        if (hasHung(context, test)) {
            throw new TestAbortedException(REASON);
        }
    }

    /** Says that something of a test class did not come back. JUnit tells its watchers nothing of a constructor. */
    static void note(ExtensionContext context, Class<?> test) {
        store(context).put(test, true);
    }

    private static boolean hasHung(ExtensionContext context, Class<?> test) {
        return store(context).get(test) != null;
    }

    /** JUnit's root store lives as long as the run. */
    private static Store store(ExtensionContext context) {
        return context.getRoot().getStore(STORE);
    }
}
