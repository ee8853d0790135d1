package kata.coach.engine;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What came of compiling. */
public sealed interface Compilation {

    /**
     * It compiled.
     *
     * @param classes the classes that the sources made, without those that stood alongside
     * @param units what came of each source, by its path
     */
    record Compiled(ClassFiles classes, SortedMap<String, Unit> units) implements Compilation {

        /** Nothing makes nothing. */
        static final Compiled NOTHING = new Compiled(ClassFiles.NONE, new TreeMap<>());
    }

    /**
     * What came of one source.
     *
     * @param classes the names of its classes
     * @param abi what other sources can see of them, as text that is equal if they need not be compiled again
     */
    record Unit(Set<String> classes, String abi) {}

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
