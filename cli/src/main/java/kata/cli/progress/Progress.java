package kata.cli.progress;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a learner's work. Values do not change; each change makes a new one.
 *
 * @param at the id of the step that the learner is at; null if the first one that is not done is meant
 * @param done what was green, by the step's id
 * @param hints how many hints were taken, by the step's id
 */
public record Progress(@Nullable String at, Map<String, Green> done, Map<String, Integer> hints) {

    /** Nothing is known. */
    public static final Progress NONE = new Progress(null, Map.of(), Map.of());

    public Progress {
        done = Collections.unmodifiableMap(new TreeMap<>(done));
        hints = Collections.unmodifiableMap(new TreeMap<>(hints));
    }

    /**
     * A step that was green.
     *
     * @param test the fingerprint of its test at that time
     * @param code the fingerprint of the learner's file at that time
     */
    public record Green(String test, String code) {}

    Progress at(@Nullable String step) {
        return new Progress(step, done, hints);
    }

    Progress green(String step, Green green) {
        Map<String, Green> changed = new TreeMap<>(done);
        changed.put(step, green);
        return new Progress(at, changed, hints);
    }

    Progress red(String step) {
        Map<String, Green> changed = new TreeMap<>(done);
        changed.remove(step);
        return new Progress(at, changed, hints);
    }

    Progress hints(String step, int taken) {
        Map<String, Integer> changed = new TreeMap<>(hints);
        changed.put(step, taken);
        return new Progress(at, done, changed);
    }

    /** How that step was when it was green last, if it has been. */
    public Optional<Green> green(String step) {
        return Optional.ofNullable(done.get(step));
    }

    /** How many hints of that step were taken. */
    public int hintsTaken(String step) {
        return hints.getOrDefault(step, 0);
    }
}
