package kata.fake.server;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okio.AsyncTimeout;

/** Closes what a client does not read from, so that no thread writes to it for ever. Watched by Okio's own thread. */
final class ReplyTimeout extends AsyncTimeout {

    private final Closeable connection;

    ReplyTimeout(Closeable connection, Duration patience) {
        this.connection = connection;
        timeout(patience.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    protected void timedOut() {
        try {
            connection.close();
        } catch (IOException e) {
            // It is as good as closed.
        }
    }
}
