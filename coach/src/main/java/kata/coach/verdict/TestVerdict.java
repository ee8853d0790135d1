package kata.coach.verdict;

import java.util.List;
import java.util.Optional;
import kata.coach.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * What came of one test.
 *
 * @param testClass the fully qualified name of the test's class
 * @param method the test's method
 * @param sentence the display name, a full sentence
 * @param because why the server cares, empty if the test does not say
 * @param failure why it failed, or null if it passed
 * @param notes the exchanges that the fake server saw, if the test had one and failed; a line each
 * @param timeline what happened, call by call, or null if the test passed or does not tell
 */
public record TestVerdict(
        String testClass,
        String method,
        String sentence,
        String because,
        @Nullable Failure failure,
        List<String> notes,
        @Nullable Timeline timeline) {

    public TestVerdict {
        notes = List.copyOf(notes);
    }

    /** What came of a test that has no timeline. */
    public TestVerdict(
            String testClass,
            String method,
            String sentence,
            String because,
            @Nullable Failure failure,
            List<String> notes) {
        this(testClass, method, sentence, because, failure, notes, null);
    }

    /** True if the test passed. */
    public boolean passed() {
        return failure == null;
    }

    /** Why it failed, empty if it passed. */
    public Optional<Failure> cause() {
        return Optional.ofNullable(failure);
    }

    /** True if it failed in this way. */
    public boolean failedBy(Failure.Kind kind) {
        return failure != null && failure.kind() == kind;
    }

    /** True unless it ran without an end, into its time limit or out of memory. */
    boolean ended() {
        return failure == null || !failure.isWithoutEnd();
    }

    /** The class's simple name and the method, as in {@code Step1EndpointTest.speaksHttps}. */
    public String id() {
        return testClass.substring(testClass.lastIndexOf('.') + 1) + "." + method;
    }
}
