/**
 * The fake as a program, with its progress on the terminal. Start at {@link kata.fake.serve.Main}; what it says at first
 * is in Greeting, what it says of each request in RequestLines.
 */
@NullMarked
package kata.fake.serve;

import org.jspecify.annotations.NullMarked;
