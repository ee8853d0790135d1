package kata.auth;

import java.io.IOException;
import java.time.Duration;
import kata.fake.time.VirtualClock;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Sends every call twice, the second time later, and as it went out the first time: with all its headers.
 *
 * @param clock what moves on between the two
 * @param later how far
 */
record LaterAgain(VirtualClock clock, Duration later) implements Interceptor {

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response first = chain.proceed(chain.request());
        first.close();
        clock.advance(later);
        return chain.proceed(first.request());
    }
}
