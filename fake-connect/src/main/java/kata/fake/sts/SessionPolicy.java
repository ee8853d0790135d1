package kata.fake.sts;

import kata.fake.http.ApiException;
import kata.fake.iam.policy.MalformedPolicyException;
import kata.fake.iam.policy.PolicyDocument;
import org.jspecify.annotations.Nullable;

/** The parameter Policy of AssumeRole: a policy document of at most 2,048 characters that narrows the session. */
final class SessionPolicy {

    private static final int LONGEST = 2_048;
    private static final int PERCENT = 100;

    private SessionPolicy() {}

    /**
     * The document; null if there is none.
     *
     * @throws ApiException 400 if it is no policy document, is too long, or if managed policies are asked for
     */
    static @Nullable String of(StsRequest asked) {
        if (asked.parameters().keySet().stream().anyMatch(name -> name.startsWith("PolicyArns."))) {
            throw StsErrors.validation(
                    "The fake knows no managed policies, so PolicyArns cannot be used here. Write the policy itself into"
                            + " Policy.");
        }
        String policy = asked.get("Policy");
        if (policy != null) {
            check(policy);
        }
        return policy;
    }

    /** How much of the room for a session policy is used, in percent, rounded up. */
    static int packedSize(String policy) {
        return (policy.length() * PERCENT + LONGEST - 1) / LONGEST;
    }

    private static void check(String policy) {
        if (policy.length() > LONGEST) {
            throw StsErrors.constraint(policy, "Policy", "Member must have length less than or equal to " + LONGEST);
        }
        try {
            PolicyDocument.parse("session policy", policy);
        } catch (MalformedPolicyException e) {
            throw new ApiException(400, "MalformedPolicyDocument", String.valueOf(e.getMessage()));
        }
    }
}
