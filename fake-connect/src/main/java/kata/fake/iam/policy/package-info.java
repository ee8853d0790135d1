/**
 * The language of IAM policies, and what a set of policies decides about one request. It knows nothing of Connect and
 * of HTTP. Start at {@link kata.fake.iam.policy.Evaluator}; {@link kata.fake.iam.policy.PolicyDocument} reads the JSON.
 */
@NullMarked
package kata.fake.iam.policy;

import org.jspecify.annotations.NullMarked;
