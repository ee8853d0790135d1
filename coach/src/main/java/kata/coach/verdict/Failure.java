package kata.coach.verdict;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Why one test failed.
 *
 * @param kind what sort of failure it was
 * @param exception the simple name of the exception's class
 * @param message the exception's message, empty if it had none
 * @param expected what the test expected, if it compared two values
 * @param actual what came instead, if the test compared two values
 * @param frames the stack trace of the first cause, innermost first
 * @param testLine the line of the test's source at which it failed, if the trace tells
 */
public record Failure(
        Kind kind,
        String exception,
        String message,
        @Nullable String expected,
        @Nullable String actual,
        List<StackTraceElement> frames,
        OptionalInt testLine) {

    public Failure {
        frames = List.copyOf(frames);
    }

    /** The sorts of failure that a report words differently. */
    public enum Kind {
        /** The stub's own exception: nothing has been written yet. */
        NOT_WRITTEN,
        /** An assertion did not hold. */
        ASSERTION,
        /** The code under test threw something that the test did not ask for. */
        EXCEPTION,
        /** The test ran into its time limit. */
        TIME_LIMIT,
        /** The test was not run, because one before it ran into its time limit. */
        NOT_RUN
    }

    /** True if it may keep other tests from running: a loop, a wait, or something that grew until memory ran out. */
    public boolean isWithoutEnd() {
        return kind == Kind.TIME_LIMIT || exception.equals("OutOfMemoryError");
    }

    /** True if the test compared two values, so that both can be shown. */
    public boolean isComparison() {
        return expected != null && actual != null;
    }
}
