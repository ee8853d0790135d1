/**
 * The finished classes of kata-http, under the names that the learners' stubs have. Start at {@link kata.http.Endpoint}.
 */
@NullMarked
package kata.http;

import org.jspecify.annotations.NullMarked;
