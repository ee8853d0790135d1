/**
 * What happened: every request, its reply, and what each line of the fake decided about it. Start at
 * {@link kata.fake.exchange.Exchange}.
 */
@NullMarked
package kata.fake.exchange;

import org.jspecify.annotations.NullMarked;
