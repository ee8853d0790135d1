/**
 * The third of the fake's five lines: may the caller do that? Start at {@link kata.fake.iam.Policies}.
 */
@NullMarked
package kata.fake.iam;

import org.jspecify.annotations.NullMarked;
