package kata.cli.course;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the step that a person means: {@code auth 4}, {@code auth4}, {@code kata-auth 4}, {@code 4} in the kata where they
 * are, {@code auth} for its first step, or nothing for the step where they are.
 *
 * @param course the course
 * @param here where they are; empty if all is done
 */
public record Places(Course course, Optional<Step> here) {

    /**
     * What was found.
     *
     * @param step the step, if there is one
     * @param problem what to say if there is none
     */
    public record Found(Optional<Step> step, String problem) {}

    /** The step that these words mean. */
    public Found find(List<String> words) {
        if (words.isEmpty()) {
            return here.map(Places::found).orElseGet(() -> missing("All steps are done: say which one, as in auth 4."));
        }
        String text = String.join(" ", words).strip().toLowerCase(Locale.ROOT);
        String name = text.replaceFirst("\\s*\\d*$", "").strip();
        String number = text.replaceFirst("^\\D*", "").strip();
        Optional<Module> module = name.isEmpty()
                ? Optional.of(here.map(Step::module).orElse(course.modules().get(0)))
                : course.module(name);
        return module.map(kata -> in(kata, number))
                .orElseGet(() -> missing("There is no kata '" + name + "'. " + example()));
    }

    private Found in(Module module, String number) {
        if (number.isEmpty()) {
            return found(module.steps().get(0));
        }
        return module.steps().stream()
                .filter(step -> Integer.toString(step.number()).equals(number))
                .findFirst()
                .map(Places::found)
                .orElseGet(() -> missing("There is no step " + number + " in " + module.name() + ". " + example()));
    }

    private String example() {
        List<String> names = course.modules().stream().map(Module::subject).toList();
        return "The katas are " + String.join(", ", names) + ", with steps 1 to "
                + course.modules().get(0).steps().size() + ": auth 4, for instance.";
    }

    private static Found found(Step step) {
        return new Found(Optional.of(step), "");
    }

    private static Found missing(String problem) {
        return new Found(Optional.empty(), problem);
    }
}
