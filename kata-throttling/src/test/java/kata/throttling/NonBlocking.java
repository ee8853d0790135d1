package kata.throttling;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

/**
 * Runs code that is not to wait, on a thread of its own, and notices by that thread's state when it waits nevertheless.
 * No clock decides: code that is slow may take as long as it needs.
 */
final class NonBlocking {

    private static final long BETWEEN_LOOKS_MILLIS = 1;

    private final Class<?> watched;
    private final Runnable release;

    /**
     * @param watched the class whose code is not to wait
     * @param release ends whatever the code may be waiting for, so that its thread ends too
     */
    NonBlocking(Class<?> watched, Runnable release) {
        this.watched = watched;
        this.release = release;
    }

    /**
     * What the code comes to; what it throws is thrown here.
     *
     * @throws AssertionError if it waits; the message says where, and the trace is that of the waiting code
     */
    <T> T call(Callable<T> code) {
        FutureTask<T> task = new FutureTask<>(code);
        Thread thread = new Thread(task, "code that is not to wait");
        thread.setDaemon(true);
        thread.start();
        try {
            for (thread.join(BETWEEN_LOOKS_MILLIS); thread.isAlive(); thread.join(BETWEEN_LOOKS_MILLIS)) {
                waitingAt(thread).ifPresent(stack -> giveUp(thread, stack));
            }
            return task.get();
        } catch (ExecutionException e) {
            throw thrownBy(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The test was interrupted", e);
        }
    }

    /** Where the thread waits, if it does so in the watched class, or in what that calls. */
    private Optional<StackTraceElement[]> waitingAt(Thread thread) {
        boolean waits = thread.getState() == Thread.State.WAITING || thread.getState() == Thread.State.TIMED_WAITING;
        return waits ? Optional.of(thread.getStackTrace()).filter(this::isInside) : Optional.empty();
    }

    private boolean isInside(StackTraceElement[] stack) {
        return Stream.of(stack).anyMatch(this::isWatched);
    }

    private boolean isWatched(StackTraceElement frame) {
        return (frame.getClassName() + "$").startsWith(watched.getName() + "$");
    }

    private void giveUp(Thread thread, StackTraceElement[] stack) {
        release.run();
        thread.interrupt();
        throw traced(blocked(stack));
    }

    private AssertionError blocked(StackTraceElement[] stack) {
        int learners = 0;
        while (!isWatched(stack[learners])) {
            learners++;
        }
        StackTraceElement waiting = stack[Math.max(0, learners - 1)];
        String type = waiting.getClassName().substring(waiting.getClassName().lastIndexOf('.') + 1);
        AssertionError error = new AssertionError("The code waits in %s.%s, called at %s:%s, until a call has ended."
                .formatted(
                        type, waiting.getMethodName(), stack[learners].getFileName(), stack[learners].getLineNumber()));
        error.setStackTrace(stack);
        return error;
    }

    private static RuntimeException thrownBy(Throwable thrown) {
        if (traced(thrown) instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException exception ? exception : new IllegalStateException(thrown);
    }

    /** Adds the test's place to a trace that ends at the foot of another thread: the report sorts failures by it. */
    private static <E extends Throwable> E traced(E thrown) {
        StackTraceElement[] here = Thread.currentThread().getStackTrace();
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            each.setStackTrace(Stream.concat(Stream.of(each.getStackTrace()), Stream.of(here))
                    .toArray(StackTraceElement[]::new));
        }
        return thrown;
    }
}
