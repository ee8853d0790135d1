package kata.fake.iam.policy;

import java.util.regex.Pattern;

/**
 * One resource of a statement: {@code *}, or an ARN in which {@code *} and {@code ?} are wildcards. Case counts. The
 * partition and the service must be spelt out; a {@code *} in the last part stands for slashes too.
 *
 * <p>An ARN with fewer than six parts is completed with {@code *}, so that {@code arn:aws:connect} means {@code
 * arn:aws:connect:*:*:*} (IAM User Guide, "IAM identifiers").
 */
final class ArnPattern {

    private static final int PARTS = 6;
    private static final Pattern PARTITION = Pattern.compile("aws(-[a-z]+)*");
    private static final Pattern SERVICE = Pattern.compile("[a-z0-9-]+");

    private final TextPattern pattern;

    private ArnPattern(TextPattern pattern) {
        this.pattern = pattern;
    }

    /**
     * The pattern that this text describes.
     *
     * @param variables whether the language knows variables; they may stand in the last part only
     * @throws MalformedPolicyException if it is neither {@code *} nor an ARN
     */
    static ArnPattern of(String text, boolean variables) {
        if (text.equals("*")) {
            return new ArnPattern(TextPattern.of(text, TextPattern.Wildcards.ANYWHERE, false));
        }
        String[] parts = text.split(":", PARTS);
        if (parts.length < 3 || !parts[0].equals("arn")) {
            throw new MalformedPolicyException("'" + text + "' is no ARN. Write one, such as"
                    + " arn:aws:connect:us-east-1:123456789012:instance/*, or \"*\" for every resource.");
        }
        check(text, parts, variables);
        return new ArnPattern(TextPattern.of(complete(text, parts.length), TextPattern.Wildcards.RESOURCE, variables));
    }

    private static void check(String text, String[] parts, boolean variables) {
        if (!PARTITION.matcher(parts[1]).matches()) {
            throw new MalformedPolicyException("'" + text + "' names the partition '" + parts[1] + "'. Write aws, or"
                    + " another partition such as aws-us-gov; it takes no wildcards.");
        }
        if (!SERVICE.matcher(parts[2]).matches()) {
            throw new MalformedPolicyException("'" + text + "' names the service '" + parts[2] + "'. Write one service,"
                    + " such as connect; it takes no wildcards.");
        }
        for (int i = 3; i < Math.min(parts.length, PARTS - 1); i++) {
            if (variables && parts[i].contains("${")) {
                throw new MalformedPolicyException(
                        "'" + text + "' has a variable before the fifth colon. Variables may stand after it only.");
            }
        }
    }

    /** A star at the end runs on by itself. */
    private static String complete(String text, int parts) {
        return text.endsWith("*") ? text : text + ":*".repeat(PARTS - parts);
    }

    boolean hasVariables() {
        return pattern.hasVariables();
    }

    /** Whether each variable has a value. */
    boolean isResolved(RequestContext context) {
        return pattern.resolve(context).isPresent();
    }

    boolean matches(String arn, RequestContext context) {
        return pattern.resolve(context).filter(glob -> glob.matches(arn)).isPresent();
    }
}
