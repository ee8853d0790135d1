package kata.cli.course;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All steps of all katas, in the order in which they are meant to be taken.
 *
 * @param root the root of the checkout
 * @param modules the katas that this clone has
 */
public record Course(Path root, List<Module> modules) {

    private static final List<String> ORDER = List.of("http", "auth", "throttling");

    public Course {
        modules = List.copyOf(modules);
    }

    /**
     * The course of a checkout.
     *
     * @throws IllegalArgumentException if there is no kata below that folder
     */
    public static Course in(Path root) {
        Path folder = root.toAbsolutePath().normalize();
        List<Module> modules = ORDER.stream()
                .flatMap(subject -> Module.in(folder, subject).stream())
                .toList();
        if (modules.isEmpty()) {
            throw new IllegalArgumentException(
                    "There is no kata in " + folder + ". Start ./kata in the folder that holds kata-http.");
        }
        return new Course(folder, modules);
    }

    /** Every step, in curriculum order. */
    public List<Step> steps() {
        return modules.stream().flatMap(module -> module.steps().stream()).toList();
    }

    /** The kata that is named so, with or without {@code kata-} in front. */
    public Optional<Module> module(String name) {
        return modules.stream()
                .filter(module -> module.subject().equals(name) || module.name().equals(name))
                .findFirst();
    }

    /** The step of that id, such as {@code auth/SigningKey}. */
    public Optional<Step> step(String id) {
        return steps().stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** The step whose learner's file this is. */
    public Optional<Step> writtenIn(Path file) {
        return steps().stream().filter(step -> step.code().equals(file)).findFirst();
    }

    /** The steps from this one on, the ones before it last: where to look for what is left to do. */
    public List<Step> after(Step step) {
        List<Step> all = steps();
        int index = all.indexOf(step);
        return Stream.concat(all.stream().skip(index + 1L), all.stream().limit(Math.max(0, index)))
                .toList();
    }
}
