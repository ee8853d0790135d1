package kata.cli.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kata.cli.course.Course;
import kata.cli.course.Step;
import org.jspecify.annotations.Nullable;

/**
 * A learner's way through the course: what is done, where they are, how many hints they took. Each change is written to
 * {@code .kata-progress} at once. Not for several threads.
 */
public final class Study {

    private final Course course;
    private final ProgressFile file;
    private final List<String> notices = new ArrayList<>();
    private Progress progress;
    private @Nullable Step lastGreen;

    private Study(Course course, ProgressFile file) {
        this.course = course;
        this.file = file;
        this.progress = file.read(notices);
        noteWhatNoLongerHolds();
    }

    /** The way through that course, as far as its checkout remembers. */
    public static Study of(Course course) {
        return new Study(course, ProgressFile.in(course.root()));
    }

    /** The course. */
    public Course course() {
        return course;
    }

    /** What a learner should know about what was remembered, a sentence each; they are handed out once. */
    public List<String> takeNotices() {
        List<String> taken = List.copyOf(notices);
        notices.clear();
        return taken;
    }

    /** Where the learner is by their own choice, if they made one and the step is still part of the course. */
    public Optional<Step> chosen() {
        return Optional.ofNullable(progress.at()).flatMap(course::step);
    }

    /** Where the learner is: where they chose to be, or the first step that is not done; empty if all are. */
    public Optional<Step> here() {
        return chosen().or(() -> open().stream().findFirst());
    }

    /** The first step after this one that is not known to be done; after the last it goes on with the first. */
    public Optional<Step> next(Step step) {
        return course.after(step).stream()
                .filter(later -> standing(later) != Standing.DONE)
                .findFirst();
    }

    /** The steps that are not known to be done, in curriculum order. */
    public List<Step> open() {
        return course.steps().stream()
                .filter(step -> standing(step) != Standing.DONE)
                .toList();
    }

    /** How a step stands. */
    public Standing standing(Step step) {
        Optional<Progress.Green> green = progress.green(step.id());
        if (green.isPresent()) {
            if (!green.get().test().equals(Fingerprint.of(step.test()))) {
                return Standing.TEST_CHANGED;
            }
            return green.get().code().equals(Fingerprint.of(step.code())) ? Standing.DONE : Standing.CHANGED;
        }
        return isStub(step) ? Standing.NOT_STARTED : Standing.BEGUN;
    }

    /** How many steps are done. */
    public long done() {
        return course.steps().stream()
                .filter(step -> standing(step) == Standing.DONE)
                .count();
    }

    /** Goes to a step, whatever its standing. */
    public void moveTo(Step step) {
        change(progress.at(step.id()));
    }

    /** Notes that a step's tests are green. */
    public void green(Step step) {
        lastGreen = step;
        change(progress.green(step.id(), new Progress.Green(Fingerprint.of(step.test()), Fingerprint.of(step.code()))));
    }

    /** The step whose solution may be seen: this one if it is done, or else the one that was done last. */
    public Optional<Step> lastGreen(@Nullable Step here) {
        return Optional.ofNullable(here)
                .filter(step -> standing(step) == Standing.DONE)
                .or(() -> Optional.ofNullable(lastGreen));
    }

    /** Notes that they are not. */
    public void red(Step step) {
        change(progress.red(step.id()));
    }

    /** How many hints of a step were taken. */
    public int hintsTaken(Step step) {
        return progress.hintsTaken(step.id());
    }

    /** Takes the next hint, if there is one left. Returns how many are taken now. */
    public int takeHint(Step step, int available) {
        int taken = Math.min(available, hintsTaken(step) + 1);
        change(progress.hints(step.id(), taken));
        return taken;
    }

    private void change(Progress changed) {
        if (!changed.equals(progress)) {
            progress = changed;
            file.write(changed);
        }
    }

    private void noteWhatNoLongerHolds() {
        progress.done().keySet().stream()
                .filter(id -> course.step(id).isEmpty())
                .forEach(id -> notices.add("The step " + id + " is no longer part of the kata; your file stays."));
        List<String> changed = course.steps().stream()
                .filter(step -> standing(step) == Standing.TEST_CHANGED)
                .map(Step::arguments)
                .toList();
        if (!changed.isEmpty()) {
            notices.add("The kata has been updated. These were done and are checked anew: " + String.join(", ", changed)
                    + ". All else still holds.");
        }
    }

    private static boolean isStub(Step step) {
        try {
            return Files.readString(step.code()).contains(step.stubText());
        } catch (IOException unreadable) {
            return false;
        }
    }
}
