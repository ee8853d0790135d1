/*
 * Misconception, the commonest of its step: a reply that is not used needs no closing
 * Caught by: Step7RetryInterceptorTest.sendsAThrottledRequestAgain
 * Message contains: please call response.close()
 */
package kata.throttling;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import okhttp3.Interceptor;
import okhttp3.Response;

public final class RetryInterceptor implements Interceptor {

    private static final int ATTEMPTS = 3;
    private static final Set<Integer> WORTH_A_RETRY = Set.of(429, 500, 502, 503, 504);
    private static final Duration MOST_ABOVE_BACKOFF = Duration.ofSeconds(5);

    private final IntFunction<Duration> backoff;
    private final Sleeper sleeper;

    public interface Sleeper {
        void sleep(Duration time);
    }

    public RetryInterceptor(IntFunction<Duration> backoff, Sleeper sleeper) {
        this.backoff = backoff;
        this.sleeper = sleeper;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            Duration wait = backoff.apply(attempt);
            try {
                Response reply = chain.proceed(chain.request());
                if (!WORTH_A_RETRY.contains(reply.code())) {
                    return reply;
                }
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
            return longer(backoff, shorter(amazons.get(), backoff.plus(MOST_ABOVE_BACKOFF)));
        }
        return number(reply, "Retry-After")
                .map(Duration::ofSeconds)
                .map(least -> longer(backoff, least))
                .orElse(backoff);
    }

    private static Optional<Long> number(Response reply, String header) {
        return Optional.ofNullable(reply.header(header))
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Long::valueOf);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
