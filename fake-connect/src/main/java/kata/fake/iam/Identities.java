package kata.fake.iam;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kata.fake.iam.policy.MalformedPolicyException;
import kata.fake.iam.policy.PolicyDocument;

/** Which policies are attached to which users and roles. Thread-safe. */
public final class Identities {

    private static final Pattern PRINCIPAL = Pattern.compile("arn:aws[a-z-]*:iam::[0-9]{12}:(user|role)/.+");

    private final Map<String, List<PolicyDocument>> policiesByArn = new HashMap<>();

    /**
     * Attaches a policy. It takes the place of one of the same name.
     *
     * @param principalArn the ARN of a user or a role
     * @throws IllegalArgumentException if it is another ARN. For a session of a role, attach to the role
     */
    public synchronized void attach(String principalArn, PolicyDocument policy) {
        if (!PRINCIPAL.matcher(principalArn).matches()) {
            throw new IllegalArgumentException("A policy cannot be attached to '" + principalArn + "'. Attach it to a"
                    + " user or a role, such as arn:aws:iam::123456789012:role/Reporting.");
        }
        List<PolicyDocument> more = new ArrayList<>(without(principalArn, policy.name()));
        more.add(policy);
        policiesByArn.put(principalArn, List.copyOf(more));
    }

    /**
     * Reads a policy and attaches it.
     *
     * @param name what to call the policy; unique for the principal
     * @param json the document
     * @throws MalformedPolicyException if the text is no policy
     */
    public void attach(String principalArn, String name, String json) {
        attach(principalArn, PolicyDocument.parse(name, json));
    }

    /**
     * Detaches a policy.
     *
     * @return false if no policy of that name was attached
     */
    public synchronized boolean detach(String principalArn, String name) {
        List<PolicyDocument> fewer = without(principalArn, name);
        return fewer.size() < policies(principalArn).size() && policiesByArn.put(principalArn, fewer) != null;
    }

    /** The policies of a user or a role, in the order in which they were attached: a copy that later changes leave. */
    public synchronized List<PolicyDocument> policies(String principalArn) {
        return policiesByArn.getOrDefault(principalArn, List.of());
    }

    private List<PolicyDocument> without(String principalArn, String name) {
        return policies(principalArn).stream()
                .filter(policy -> !policy.name().equals(name))
                .toList();
    }
}
