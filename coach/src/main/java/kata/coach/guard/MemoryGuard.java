package kata.coach.guard;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Makes a failed test of memory that ran out. JUnit holds an {@link OutOfMemoryError} for a reason to end the whole run;
 * here it is a mistake in the code of one step, and the memory is free again once the test has failed.
 */
public final class MemoryGuard implements InvocationInterceptor {

    /** Carries the error past JUnit; a verdict looks at the first cause. */
    private static final class RanOut extends RuntimeException {

        private static final long serialVersionUID = 1;

        RanOut(OutOfMemoryError cause) {
            super(cause);
        }
    }

    @Override
    public <T> T interceptTestClassConstructor(
            Invocation<T> invocation, ReflectiveInvocationContext<Constructor<T>> call, ExtensionContext context)
            throws Throwable {
        return guard(invocation);
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context)
            throws Throwable {
        guard(invocation);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context)
            throws Throwable {
        guard(invocation);
    }

    private static <T> T guard(Invocation<T> invocation) throws Throwable {
        try {
            return invocation.proceed();
        } catch (OutOfMemoryError memory) {
            throw new RanOut(memory);
        }
    }
}
