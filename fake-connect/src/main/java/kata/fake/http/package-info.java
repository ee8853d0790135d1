/**
 * An HTTP exchange as plain values that no server or client library knows: what came, what goes back, and the error
 * that becomes a reply. Start at {@link kata.fake.http.ApiRequest}.
 */
@NullMarked
package kata.fake.http;

import org.jspecify.annotations.NullMarked;
