package kata.fake.iam.policy;

import java.util.regex.Pattern;

/** One action of a statement, such as {@code connect:List*}. Case has no say, in the service and in the name. */
final class ActionPattern {

    private static final Pattern FORM = Pattern.compile("\\*|[A-Za-z0-9-]+:[A-Za-z0-9*?_.:-]+");

    private final Glob glob;

    private ActionPattern(Glob glob) {
        this.glob = glob;
    }

    /**
     * The pattern that this text describes.
     *
     * @throws MalformedPolicyException if it is neither {@code *} nor {@code service:name}
     */
    static ActionPattern of(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new MalformedPolicyException("'" + text + "' is no action. Write service:Name, such as"
                    + " connect:ListUsers or connect:List*, or \"*\" for every action of every service. The service"
                    + " takes no wildcards.");
        }
        return new ActionPattern(TextPattern.of(text, TextPattern.Wildcards.ANYWHERE, false)
                .resolve(RequestContext.EMPTY)
                .orElseThrow());
    }

    boolean matches(String action) {
        return glob.matches(action, true);
    }
}
