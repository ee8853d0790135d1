package kata.throttling;

import java.io.IOException;
import java.time.Duration;
import java.util.function.IntFunction;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Step 7: stands in an OkHttp client and sends a call again, for calls that do no harm when they come twice. */
public final class RetryInterceptor implements Interceptor {

    /** Makes time pass: a program's own sleeps, that of a test moves a clock. */
    public interface Sleeper {
        void sleep(Duration time);
    }

    /**
     * @param backoff the wait after an attempt, if the server gives no hint; the first attempt is 1
     * @param sleeper waits between two attempts, and at no other time
     */
    public RetryInterceptor(IntFunction<Duration> backoff, Sleeper sleeper) {
        throw new UnsupportedOperationException(
                "Step 7 is yours to write: kata-throttling/lessons/7-retry-interceptor.md");
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
        throw new UnsupportedOperationException(
                "Step 7 is yours to write: kata-throttling/lessons/7-retry-interceptor.md");
    }
}
