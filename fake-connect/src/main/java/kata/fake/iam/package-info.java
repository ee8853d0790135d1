/**
 * The third of the fake's five lines: may the caller do that? Start at {@link kata.fake.iam.Policies};
 * {@link kata.fake.iam.Identities} says who has which policies.
 */
@NullMarked
package kata.fake.iam;

import org.jspecify.annotations.NullMarked;
