package kata.coach.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URL;
import java.security.CodeSource;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a learner's code leaves alone, whichever step it is for. A rule's text is what the learner reads, so it ends with
 * what to do instead.
 */
public final class HouseRules {

    private static final ArchRule NO_EXIT = noClasses()
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class)
            .as("your code ends the whole program: throw an exception instead");

    private static final ArchRule NO_HOOK = noClasses()
            .should()
            .callMethod(Runtime.class, "addShutdownHook", Thread.class)
            .as("your code leaves work for the end of the program: do it where it belongs");

    private static final List<ArchRule> RULES = List.of(
            noClasses()
                    .should()
                    .callMethod(Thread.class, "sleep", long.class)
                    .orShould()
                    .callMethod(Thread.class, "sleep", long.class, int.class)
                    .orShould()
                    .callMethod(Thread.class, "sleep", Duration.class)
                    .orShould()
                    .callMethod(TimeUnit.class, "sleep", long.class)
                    .as("your code sleeps: let the caller wait, or use what the step hands you for waiting"),
            NO_EXIT,
            NO_HOOK,
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("kata.coach..", "kata.fake..", "org.junit..", "org.assertj..")
                    .orShould()
                    .dependOnClassesThat()
                    .haveNameMatching("kata\\..*Test(\\$.*)?")
                    .as("your code uses the tests or their tools: write what the step asks for without them"),
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("software.amazon.awssdk..", "com.amazonaws..")
                    .as("your code uses a ready-made signer or SDK: the step is to write it yourself"));

    /**
     * No rule can be broken by code whose class files mention none of these. Most code does not, and is spared the fifth of
     * a second that ArchUnit takes to start.
     */
    private static final List<String> SUSPECTS = List.of(
            "sleep",
            "exit",
            "halt",
            "addShutdownHook",
            "kata/coach",
            "kata/fake",
            "org/junit",
            "org/assertj",
            "Test",
            "amazon");

    /** ArchUnit writes line 0 where a class file names none: a field's type, an annotation. */
    private static final Pattern PLACE = Pattern.compile("\\((\\w+\\.java)(:\\d+)\\)");

    private HouseRules() {}

    /**
     * Checks all the code that was compiled together with a class.
     *
     * @throws AssertionError if a rule does not hold; the message says which, where, and what to do instead
     * @throws IllegalStateException if the class does not tell where its code comes from
     */
    public static void check(Class<?> written) {
        if (!ClassText.beside(written).mentionsAnyOf(SUSPECTS)) {
            return;
        }
        List<String> broken = broken(codeBeside(written), RULES);
        if (!broken.isEmpty()) {
            throw new AssertionError(String.join("\n", broken));
        }
    }

    /**
     * Where a class, or one that it uses, however indirectly, would end the whole program or hook into its end, in the
     * rules' words.
     *
     * @param classes all the code that was compiled together
     * @param subject the class
     */
    static List<String> exits(JavaClasses classes, Class<?> subject) {
        Set<String> reached = Stream.concat(
                        Stream.of(classes.get(subject)),
                        classes.get(subject).getTransitiveDependenciesFromSelf().stream()
                                .map(Dependency::getTargetClass))
                .flatMap(reachable -> reachable.getSource().stream())
                .flatMap(source -> source.getFileName().stream())
                .collect(Collectors.toSet());
        return broken(classes, List.of(NO_EXIT, NO_HOOK)).stream()
                .filter(line -> reached.contains(line.substring(0, Math.max(0, line.indexOf(':')))))
                .toList();
    }

    /** All the code that was compiled together with a class. */
    static JavaClasses codeBeside(Class<?> written) {
        return new ClassFileImporter().importUrl(location(written));
    }

    /** Where the class files of a class and its companions lie: the folder that the compiler wrote. */
    static URL location(Class<?> written) {
        return Optional.ofNullable(written.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .orElseThrow(() -> new IllegalStateException(written + " does not tell where its code comes from"));
    }

    private static List<String> broken(JavaClasses classes, List<ArchRule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.evaluate(classes).getFailureReport().getDetails().stream()
                        .map(detail -> place(detail) + ": " + rule.getDescription()))
                .distinct()
                .sorted()
                .toList();
    }

    private static String place(String detail) {
        Matcher matcher = PLACE.matcher(detail);
        if (!matcher.find()) {
            return detail;
        }
        return matcher.group(2).equals(":0") ? matcher.group(1) : matcher.group(1) + matcher.group(2);
    }
}
