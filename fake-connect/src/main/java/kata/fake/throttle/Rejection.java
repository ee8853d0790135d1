package kata.fake.throttle;

import kata.fake.http.ApiException;

/**
 * Which of the two errors a throttled call gets. Both have status 429, and every AWS SDK tries again on either.
 *
 * @see Throttles
 */
public enum Rejection {

    /**
     * TooManyRequestsException, "Too Many Requests": what the API gateway in front of Connect answers. Reported for
     * operations that do not list it among their errors; the body's capital Message is inferred from another error.
     */
    TOO_MANY_REQUESTS {
        @Override
        ApiException exception() {
            return ApiException.tooManyRequests("Too Many Requests");
        }
    },

    /** ThrottlingException, "Rate exceeded": what 350 of Connect's 380 operations list among their errors. */
    THROTTLING {
        @Override
        ApiException exception() {
            return ApiException.throttling("Rate exceeded");
        }
    };

    abstract ApiException exception();
}
