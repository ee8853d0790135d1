/**
 * The last of the fake's five lines: the operations of Amazon Connect, one file each with its request and reply shapes.
 * Start at {@link kata.fake.connect.ConnectOperations}, then read {@code ListUsers}.
 */
@NullMarked
package kata.fake.connect;

import org.jspecify.annotations.NullMarked;
