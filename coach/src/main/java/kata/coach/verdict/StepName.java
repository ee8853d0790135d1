package kata.coach.verdict;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a step's test says: {@code Step4SigningKeyTest} is step 4, and its learner writes {@code SigningKey}.
 *
 * @param number the step's number, from 1
 * @param subject the simple name of the class that the learner writes
 */
public record StepName(int number, String subject) {

    private static final Pattern FORM = Pattern.compile("Step([1-9]\\d?)([A-Z]\\w*)Test");

    /** Reads the simple or qualified name of a test class; empty if it is not a step's. */
    public static Optional<StepName> of(String testClass) {
        Matcher matcher = FORM.matcher(testClass.substring(testClass.lastIndexOf('.') + 1));
        return matcher.matches()
                ? Optional.of(new StepName(Integer.parseInt(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }
}
