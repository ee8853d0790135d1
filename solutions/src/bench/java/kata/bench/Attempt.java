package kata.bench;

import java.time.Duration;

/**
 * One call as the fake saw it.
 *
 * @param at since the burst began, by the fake's clock
 * @param caller who called; the first is 0
 * @param accepted whether it was let through; if not, it got a 429
 * @param tokensLeft in the server's bucket afterwards, from 0 to the burst
 */
record Attempt(Duration at, int caller, boolean accepted, double tokensLeft) {}
