package kata.coach.engine;

import java.util.List;
import java.util.stream.Collectors;

/** What came of compiling. */
public sealed interface Compilation {

    /**
     * It compiled.
     *
     * @param classes the classes that the sources made, without those that stood alongside
     */
    record Compiled(ClassFiles classes) implements Compilation {}

    /**
     * It did not.
     *
     * @param errors javac's errors, in its order; at least one
     */
    record Refused(List<CompileError> errors) implements Compilation {

        public Refused {
            errors = List.copyOf(errors);
        }
    }

    /**
     * The classes.
     *
     * @throws IllegalStateException if the sources did not compile; the message holds javac's errors
     */
    default ClassFiles orThrow() {
        if (this instanceof Compiled compiled) {
            return compiled.classes();
        }
        throw new IllegalStateException(((Refused) this)
                .errors().stream()
                        .map(error -> error.path() + ":" + error.line() + ": " + error.message())
                        .collect(Collectors.joining("\n")));
    }
}
