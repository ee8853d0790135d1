package kata.fake.server;

import java.time.Duration;

/**
 * How patient a server is. Its times are those of the machine's monotonic clock: a socket does not wait by a test's
 * clock. How long a request may be stands in {@link HeadParser} and {@link RequestGuard}.
 *
 * @param request how long a request may take from its first byte to its last, more than zero; a byte now and then does
 *     not make it longer
 * @param idle how long a connection may wait for its next request, more than zero
 * @param reply how long a client may leave a reply unread once the buffers are full, more than zero
 * @param connections how many connections may be open at once, at least 1
 */
public record Limits(Duration request, Duration idle, Duration reply, int connections) {

    /**
     * A request that never ends is answered within two seconds. A connection that waits between two requests is let be
     * for a minute, as AWS's own load balancers do: clients keep such connections, and mean to use them again.
     */
    public static final Limits USUAL =
            new Limits(Duration.ofMillis(1500), Duration.ofMinutes(1), Duration.ofSeconds(10), 256);

    /** @throws IllegalArgumentException if one of them is out of its range */
    public Limits {
        for (Duration time : new Duration[] {request, idle, reply}) {
            if (time.compareTo(Duration.ZERO) <= 0) {
                throw new IllegalArgumentException("A time limit is " + time + ". It must be more than zero.");
            }
        }
        if (connections < 1) {
            throw new IllegalArgumentException("connections is " + connections + ". It must be at least 1.");
        }
    }

    /** These limits with another time for a request. */
    public Limits withRequest(Duration newRequest) {
        return new Limits(newRequest, idle, reply, connections);
    }
}
