/**
 * What goes over the wire: this is where you write. Start at {@link kata.http.Endpoint}, with the lesson
 * {@code lessons/1-endpoint.md} beside it.
 */
@NullMarked
package kata.http;

import org.jspecify.annotations.NullMarked;
