package kata.coach.rules;

import java.util.List;
import kata.coach.verdict.StepName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Fails the tests of a step whose class, or one that it uses, would end the whole program, before it does: with the program goes the report, and
 * the learner would be left with surefire's stack trace. JUnit finds it through {@code META-INF/services}.
 */
public final class ExitGuard implements BeforeEachCallback {

    private static final Namespace STORE = Namespace.create(ExitGuard.class);

    /** A class file names each method that it calls: without these names there is no need to look closer. */
    private static final List<String> EXITS = List.of("exit", "halt", "addShutdownHook");

    @Override
    public void beforeEach(ExtensionContext context) {
        Class<?> test = context.getRequiredTestClass();
        StepName.of(test.getName()).ifPresent(step -> {
            Class<?> subject = load(test, step.subject());
            if (subject != null) {
                refuse(exits(subject, context));
            }
        });
    }

    private static void refuse(List<String> exits) {
        if (!exits.isEmpty()) {
            throw new AssertionError(String.join("\n", exits));
        }
    }

    /** The classes are read once a run and class: JUnit's root store lives as long as the run. */
    @SuppressWarnings("unchecked")
    private static List<String> exits(Class<?> subject, ExtensionContext context) {
        return context.getRoot()
                .getStore(STORE)
                .computeIfAbsent(
                        subject,
                        written -> ClassText.beside(written).mentionsAnyOf(EXITS)
                                ? HouseRules.exits(HouseRules.codeBeside(written), written)
                                : List.of(),
                        List.class);
    }

    private static @Nullable Class<?> load(Class<?> test, String subject) {
        try {
            return Class.forName(test.getPackageName() + "." + subject, false, test.getClassLoader());
        } catch (ClassNotFoundException notThere) {
            // A test of something else that is named like a step's: nothing to guard.
            return null;
        }
    }
}
