package kata.cli.live;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import kata.cli.course.Step;
import kata.coach.engine.Judgement;

/** What the live screen waits for. */
sealed interface Event {

    /** A key. */
    record Key(char character) implements Event {}

    /** Files were saved, made or removed. */
    record Saved(Set<Path> files) implements Event {}

    /** Something that the learner should know, in a sentence. */
    record Notice(String text) implements Event {}

    /** A step has been judged. */
    record Judged(Step step, Judgement judgement) implements Event {}

    /** What was judged last has left something running which only a new JVM is rid of. */
    record Spoilt() implements Event {}

    /** A step could not be judged: a source could not be read, or the coach itself went wrong. */
    record NotJudged(Step step, Throwable why) implements Event {}

    /** A longer piece of work has lines to show. */
    record Told(List<String> lines) implements Event {}

    /** The terminal has another size. */
    record Resized() implements Event {}

    /** The learner, or the system, wants it to end. */
    record Stop() implements Event {}
}
