package kata.coach.guard;

import java.lang.reflect.Constructor;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Holds the constructor of a test class, and the fields that it sets, to the time limit of a test. JUnit limits methods
 * alone, and a field such as {@code new RetryPolicy()} runs a learner's constructor. Once one has hung,
 * no other of the class is called: {@link AfterTimeLimit}.
 */
public final class ConstructionLimit implements InvocationInterceptor {

    /** The configuration parameter of the limit: {@code 5 s}, {@code 100 ms}. JUnit reads it for methods. */
    static final String LIMIT = "junit.jupiter.execution.timeout.default";

    private static final String MODE = "junit.jupiter.execution.timeout.mode";

    private static final Pattern FORM = Pattern.compile("(\\d{1,9}) ?(ms|s|m|)");

    @Override
    public <T> T interceptTestClassConstructor(
            Invocation<T> invocation, ReflectiveInvocationContext<Constructor<T>> call, ExtensionContext context)
            throws Throwable {
        AfterTimeLimit.abortAfter(context, call.getTargetClass());
        Duration limit = context.getConfigurationParameter(LIMIT)
                .map(ConstructionLimit::parse)
                .orElse(Duration.ZERO);
        return limit.isZero() ? invocation.proceed() : within(limit, invocation, call.getTargetClass(), context);
    }

    private static <T> T within(Duration limit, Invocation<T> invocation, Class<?> test, ExtensionContext context)
            throws Throwable {
        FutureTask<T> construction = new FutureTask<>(() -> proceed(invocation));
        Thread thread = new Thread(construction, "kata-construction");
        thread.setDaemon(true);
        thread.start();
        try {
            return construction.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException thrown) {
            throw thrown.getCause() instanceof Wrapped wrapped ? wrapped.getCause() : thrown.getCause();
        } catch (TimeoutException late) {
            AfterTimeLimit.note(context, test);
            throw timedOut(test, limit, thread);
        } finally {
            construction.cancel(true);
        }
    }

    /** In JUnit's own words, so that a verdict takes it for what it is, and with the place where the code was. */
    private static TimeoutException timedOut(Class<?> test, Duration limit, Thread thread) {
        TimeoutException timeout = new TimeoutException(
                "The constructor of " + test.getSimpleName() + " timed out after " + inWords(limit));
        timeout.setStackTrace(thread.getStackTrace());
        return timeout;
    }

    private static <T> T proceed(Invocation<T> invocation) throws Exception {
        try {
            return invocation.proceed();
        } catch (Exception | Error thrown) {
            throw thrown;
        } catch (Throwable other) {
            throw new Wrapped(other);
        }
    }

    /** A throwable that is neither, which a task cannot throw. */
    private static final class Wrapped extends Exception {

        private static final long serialVersionUID = 1;

        Wrapped(Throwable cause) {
            super(cause);
        }
    }

    /** Reads JUnit's form of a time limit. */
    static Duration parse(String limit) {
        Matcher matcher = FORM.matcher(limit.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    LIMIT + " is \"" + limit + "\"; write a number and a unit, such as 5 s, 100 ms or 2 m");
        }
        ChronoUnit unit = switch (matcher.group(2)) {
            case "ms" -> ChronoUnit.MILLIS;
            case "m" -> ChronoUnit.MINUTES;
            default -> ChronoUnit.SECONDS;
        };
        return Duration.of(Long.parseLong(matcher.group(1)), unit);
    }

    private static String inWords(Duration limit) {
        long millis = limit.toMillis();
        if (millis % 1000 != 0) {
            return millis + " milliseconds";
        }
        return millis == 1000 ? "1 second" : millis / 1000 + " seconds";
    }
}
