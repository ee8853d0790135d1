package kata.cli.judge;

import kata.cli.course.Module;
import kata.cli.course.Step;
import kata.coach.engine.Judgement;

/** Judges the learner's files as they stand on the disk. Calls come from one thread at a time. */
public interface Bench extends AutoCloseable {

    /**
     * Judges one step.
     *
     * @throws java.io.UncheckedIOException if a source cannot be read, perhaps because it is being written
     */
    Judgement step(Step step);

    /**
     * Judges a whole kata.
     *
     * @throws java.io.UncheckedIOException if a source cannot be read, perhaps because it is being written
     */
    Judgement all(Module module);

    /** Makes the next verdict on a step come faster, in the background. Returns at once. */
    void warmUp(Step step);

    /** Loads what a verdict on any step of the kata may need. */
    void rehearse(Module module);

    /**
     * True if the learner's code left something running that only a new JVM is rid of. May take a quarter of a second, so
     * ask when the verdict has been shown.
     */
    boolean spoilt();

    @Override
    void close();
}
