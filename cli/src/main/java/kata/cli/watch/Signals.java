package kata.cli.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/** Says that something happened in some folders; what it was, a {@link Snapshot} shows. */
interface Signals extends AutoCloseable {

    /** Waits until something happens, and returns true; or until the time is over, and returns false. */
    boolean await(Duration time) throws InterruptedException;

    /** The folders to listen to, those that are listened to already among them. */
    void listenTo(Set<Path> folders);

    /** True if nothing will ever be said, so that one has to look from time to time. */
    boolean areMute();

    @Override
    void close();
}
