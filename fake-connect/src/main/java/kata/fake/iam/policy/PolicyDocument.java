package kata.fake.iam.policy;

import java.util.List;

/**
 * An identity-based policy (IAM User Guide, "Grammar of the IAM JSON policy language").
 *
 * @param name what the policy is called in messages; IAM keeps it outside the document
 * @param version the version of the language: {@code 2012-10-17}, or {@code 2008-10-17}, which knows no variables
 * @param statements the statements in their order, at least one
 */
public record PolicyDocument(String name, String version, List<Statement> statements) {

    public PolicyDocument {
        statements = List.copyOf(statements);
    }

    /**
     * The policy that a JSON text holds. It is read strictly: whatever IAM would not take, or would take for something
     * else than was meant, is refused.
     *
     * @param name what to call the policy
     * @param json the document
     * @throws MalformedPolicyException if the text is no policy
     */
    public static PolicyDocument parse(String name, String json) {
        return new PolicyParser(name).parse(json);
    }

    /** Whether any statement looks at the context: if none does, a request may be judged without one. */
    public boolean readsContext() {
        for (Statement statement : statements) {
            if (statement.readsContext()) {
                return true;
            }
        }
        return false;
    }
}
