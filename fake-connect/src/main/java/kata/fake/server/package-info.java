/**
 * The five lines in their order, and the adapter that puts them behind a socket. Start at
 * {@link kata.fake.server.ConnectApi}.
 */
@NullMarked
package kata.fake.server;

import org.jspecify.annotations.NullMarked;
