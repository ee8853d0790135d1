/**
 * The fake in a JUnit test, fresh for each: {@link kata.fake.junit.FakeConnectExtension}.
 */
@NullMarked
package kata.fake.junit;

import org.jspecify.annotations.NullMarked;
