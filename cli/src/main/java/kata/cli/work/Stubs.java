package kata.cli.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kata.cli.course.Course;
import kata.cli.course.Module;
import kata.cli.course.Step;

/**
 * Finds a step's stub as the kata had it, in git's history: the learner's file as of the newest commit that touched what
 * learners leave alone (tests, lessons, tools). A learner's own commits touch their own files only, so this is the newest
 * state by the kata's authors, after a pull too.
 */
final class Stubs {

    /** How many of the authors' commits to look through for one that still has the stub. */
    private static final int COMMITS = 20;

    private final Course course;
    private final Git git;

    Stubs(Course course) {
        this.course = course;
        this.git = new Git(course.root());
    }

    /** The stub's text; empty if the clone does not know it. */
    Optional<String> of(Step step) {
        List<String> log = new ArrayList<>(List.of("log", "--format=%H", "-n", Integer.toString(COMMITS), "--"));
        log.addAll(List.of("pom.xml", "fake-connect", "coach", "cli", "solutions", ".mvn", ".ci"));
        course.modules().stream().map(Module::name).forEach(name -> {
            log.add(name + "/lessons");
            log.add(name + "/src/test");
        });
        return git.ask(log.toArray(String[]::new)).stream()
                .flatMap(String::lines)
                .flatMap(commit -> git.ask("show", commit + ":./" + step.codePath()).stream())
                .filter(text -> text.contains(step.stubText()))
                .findFirst();
    }
}
