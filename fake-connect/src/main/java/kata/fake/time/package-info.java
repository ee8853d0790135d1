/** Time that a test moves by hand: nobody waits for it. Start at {@link kata.fake.time.VirtualClock}. */
@NullMarked
package kata.fake.time;

import org.jspecify.annotations.NullMarked;
