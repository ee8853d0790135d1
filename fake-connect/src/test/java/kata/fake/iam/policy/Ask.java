package kata.fake.iam.policy;

import java.util.List;

/** Puts a question to a policy of one statement. */
final class Ask {

    private static final String ACTION = "connect:ListUsers";
    private static final String RESOURCE = "arn:aws:connect:us-east-1:123456789012:instance/i-1";

    private Ask() {}

    /** A policy whose one statement has these members. */
    static PolicyDocument policy(String members) {
        return PolicyDocument.parse("p", ("{'Version':'2012-10-17','Statement':{" + members + "}}").replace('\'', '"'));
    }

    /** Whether an allowing statement with this condition allows a request with this context. */
    static boolean condition(String condition, RequestContext context) {
        PolicyDocument policy = policy("'Effect':'Allow','Action':'*','Resource':'*','Condition':" + condition);
        return allows(policy, new AccessRequest("ada", ACTION, RESOURCE, context));
    }

    /** Whether an allowing statement with this condition allows a request in which one key has these values. */
    static boolean condition(String condition, String key, String... values) {
        return condition(condition, RequestContext.EMPTY.plus(key, List.of(values)));
    }

    /** Whether an allowing statement with this element allows that action. */
    static boolean action(String element, String action) {
        PolicyDocument policy = policy("'Effect':'Allow','Resource':'*'," + element);
        return allows(policy, new AccessRequest("ada", action, RESOURCE));
    }

    /** Whether an allowing statement with this element allows that resource. */
    static boolean resource(String element, String resource, RequestContext context) {
        PolicyDocument policy = policy("'Effect':'Allow','Action':'*'," + element);
        return allows(policy, new AccessRequest("ada", ACTION, resource, context));
    }

    /** Whether an allowing statement with this element allows that resource. */
    static boolean resource(String element, String resource) {
        return resource(element, resource, RequestContext.EMPTY);
    }

    private static boolean allows(PolicyDocument policy, AccessRequest request) {
        return Evaluator.evaluate(List.of(policy), request).isAllowed();
    }
}
