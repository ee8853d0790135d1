package kata.cli.course;

import java.nio.file.Path;

/**
 * One step of a kata, by its place in the course. What its lesson says is read when it is asked for.
 *
 * @param module the kata's module
 * @param number the step's number, from 1
 * @param subject the simple name of the class that the learner writes
 */
public record Step(Module module, int number, String subject) {

    /** What stays the same when steps are renumbered: {@code auth/SigningKey}. */
    public String id() {
        return module.subject() + "/" + subject;
    }

    /** What a person types: {@code auth 4}. */
    public String arguments() {
        return module.subject() + " " + number;
    }

    /** The step's title, from its lesson; the class's name where there is no lesson. */
    public String title() {
        return module.kata().lessons().of(number).map(lesson -> lesson.title()).orElse(subject);
    }

    /** The file that the learner writes. */
    public Path code() {
        return module.folder()
                .resolve("src/main/java/kata")
                .resolve(module.subject())
                .resolve(subject + ".java");
    }

    /** The file with the step's tests. */
    public Path test() {
        return module.folder()
                .resolve("src/test/java/kata")
                .resolve(module.subject())
                .resolve("Step" + number + subject + "Test.java");
    }

    /** The learner's file below the root, with slashes: for showing, and for git. */
    public String codePath() {
        return module.name() + "/src/main/java/kata/" + module.subject() + "/" + subject + ".java";
    }

    /** What the stub's exceptions say, and what is gone when the step has been written. */
    public String stubText() {
        return "Step " + number + " is yours to write";
    }
}
