package kata.throttling;

import static java.util.Collections.max;
import static java.util.Collections.min;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Step 7: stands in an OkHttp client and sends a call again, for calls that do no harm when they come twice. */
public final class RetryInterceptor implements Interceptor {

    private static final int ATTEMPTS = 3;
    private static final Set<Integer> WORTH_A_RETRY = Set.of(429, 500, 502, 503, 504);
    private static final Duration MOST_ABOVE_BACKOFF = Duration.ofSeconds(5);

    private final IntFunction<Duration> backoff;
    private final Sleeper sleeper;

    /** Makes time pass: a program's own sleeps, that of a test moves a clock. */
    public interface Sleeper {
        void sleep(Duration time);
    }

    /**
     * @param backoff the wait after an attempt, if the server gives no hint; the first attempt is 1
     * @param sleeper waits between two attempts, and at no other time
     */
    public RetryInterceptor(IntFunction<Duration> backoff, Sleeper sleeper) {
        this.backoff = backoff;
        this.sleeper = sleeper;
    }

    /**
     * Makes up to 3 attempts: after a 429, 500, 502, 503 or 504, or an IOException, it waits and proceeds with the
     * caller's request again. A reply is closed before the wait. What comes of the last attempt is handed on as it is.
     *
     * <p>A reply's hint lengthens the wait. {@code x-amz-retry-after} is the wait in ms, from the backoff to 5 s above
     * it. If that is missing, {@code Retry-After} is the least wait in seconds. A hint that is no whole number does not
     * count.
     */
    @Override
    public Response intercept(Chain chain) throws IOException {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            Duration wait = backoff.apply(attempt);
            try {
                Response reply = chain.proceed(chain.request());
                if (!WORTH_A_RETRY.contains(reply.code())) {
                    return reply;
                }
                reply.close();
                wait = hinted(wait, reply);
            } catch (IOException noReply) {
                // Nothing came, so there is no hint either: the backoff stands, and the next attempt shows.
            }
            sleeper.sleep(wait);
        }
        return chain.proceed(chain.request());
    }

    private static Duration hinted(Duration backoff, Response reply) {
        Optional<Duration> amazons = number(reply, "x-amz-retry-after").map(Duration::ofMillis);
        if (amazons.isPresent()) {
            Duration most = backoff.plus(MOST_ABOVE_BACKOFF);
            return max(List.of(backoff, min(List.of(amazons.get(), most))));
        }
        return number(reply, "Retry-After")
                .map(Duration::ofSeconds)
                .map(least -> max(List.of(backoff, least)))
                .orElse(backoff);
    }

    /** A date, which Retry-After may hold too, is no number and so no hint. */
    private static Optional<Long> number(Response reply, String header) {
        return Optional.ofNullable(reply.header(header))
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Long::valueOf);
    }
}
