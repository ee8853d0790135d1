/**
 * The first of the fake's five lines: which operation is meant? Start at {@link kata.fake.route.Routes}.
 */
@NullMarked
package kata.fake.route;

import org.jspecify.annotations.NullMarked;
