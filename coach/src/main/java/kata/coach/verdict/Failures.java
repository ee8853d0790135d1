package kata.coach.verdict;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.ValueWrapper;

/** Turns what a test threw into a {@link Failure}. */
final class Failures {

    /** Every stub's message holds these words; design.md's form of a step. */
    private static final String STUB = " is yours to write";

    /** JUnit's own words for its time limit; a TimeoutException of a Future reads otherwise. */
    private static final String LIMIT = " timed out after ";

    /**
     * A class that could not be initialised throws another error from its second use on. Java keeps the first one's words
     * in it, with a thread's name that differs from run to run.
     */
    private static final Pattern REMEMBERED =
            Pattern.compile("Exception ([\\w.$]+?)(?:: (.*))? \\[in thread \".*\"]", Pattern.DOTALL);

    private Failures() {}

    static Failure of(Throwable thrown, String testClass) {
        Throwable first = firstCause(thrown);
        Matcher remembered = REMEMBERED.matcher(first instanceof ExceptionInInitializerError ? message(first) : "");
        return remembered.matches() ? remembered(remembered, first, testClass) : of(thrown, first, testClass);
    }

    private static Failure remembered(Matcher words, Throwable first, String testClass) {
        String message = words.group(2) == null ? "" : words.group(2).strip();
        List<StackTraceElement> frames = Arrays.asList(first.getStackTrace());
        return new Failure(
                message.contains(STUB) ? Failure.Kind.NOT_WRITTEN : Failure.Kind.EXCEPTION,
                words.group(1).substring(words.group(1).lastIndexOf('.') + 1),
                message,
                null,
                null,
                frames,
                line(frames, testClass));
    }

    private static Failure of(Throwable thrown, Throwable first, String testClass) {
        Failure.Kind kind = kind(thrown, first);
        List<StackTraceElement> frames = Arrays.asList(first.getStackTrace());
        return new Failure(
                kind,
                name(first.getClass()),
                kind == Failure.Kind.TIME_LIMIT ? message(thrown) : message(first),
                value(thrown, true),
                value(thrown, false),
                frames,
                line(frames, testClass));
    }

    /** A test that was left out for this reason. */
    static Failure notRun(String reason) {
        return new Failure(Failure.Kind.NOT_RUN, "", reason, null, null, List.of(), OptionalInt.empty());
    }

    private static Throwable firstCause(Throwable thrown) {
        if (thrown instanceof AssertionError) {
            return thrown;
        }
        Throwable cause = thrown;
        for (int depth = 0; cause.getCause() != null && depth < 50; depth++) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static Failure.Kind kind(Throwable thrown, Throwable first) {
        if (isStub(first)) {
            return Failure.Kind.NOT_WRITTEN;
        }
        if (thrown instanceof AssertionError) {
            return Failure.Kind.ASSERTION;
        }
        boolean limit = thrown instanceof TimeoutException && message(thrown).contains(LIMIT);
        return limit ? Failure.Kind.TIME_LIMIT : Failure.Kind.EXCEPTION;
    }

    /** An assertion about a thrown exception catches the stub's, and quotes it. */
    private static boolean isStub(Throwable thrown) {
        boolean mayQuote = thrown instanceof AssertionError || thrown instanceof UnsupportedOperationException;
        return mayQuote && message(thrown).contains(STUB);
    }

    /** An anonymous class has no simple name; the class that it extends has. */
    private static String name(Class<?> exception) {
        return exception.isAnonymousClass() ? name(exception.getSuperclass()) : exception.getSimpleName();
    }

    private static String message(Throwable thrown) {
        String message = thrown.getMessage();
        return message == null ? "" : message.strip();
    }

    private static @Nullable String value(Throwable thrown, boolean expected) {
        if (!(thrown instanceof AssertionFailedError error) || !error.isExpectedDefined() || !error.isActualDefined()) {
            return null;
        }
        ValueWrapper value = expected ? error.getExpected() : error.getActual();
        return bare(value.getStringRepresentation());
    }

    /** AssertJ hands strings over in quotation marks, which would double those of JSON. */
    private static String bare(String text) {
        boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    private static OptionalInt line(List<StackTraceElement> frames, String testClass) {
        return frames.stream()
                .filter(frame -> frame.getClassName().equals(testClass)
                        || frame.getClassName().startsWith(testClass + "$"))
                .mapToInt(StackTraceElement::getLineNumber)
                .filter(line -> line > 0)
                .reduce((inner, outer) -> outer);
    }
}
