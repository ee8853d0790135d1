package kata.fake.iam.policy;

import java.util.Optional;
import java.util.function.Predicate;

/** One value of a condition, ready to be compared with values of a request. */
@FunctionalInterface
interface ValueTest {

    /** The comparison; empty if the value holds a variable that this context does not know. */
    Optional<Predicate<String>> in(RequestContext context);

    /** A value without variables. */
    static ValueTest fixed(Predicate<String> comparison) {
        Optional<Predicate<String>> always = Optional.of(comparison);
        return context -> always;
    }
}
