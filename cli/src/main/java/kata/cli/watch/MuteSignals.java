package kata.cli.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** No events at all, for where the system has none to give. */
final class MuteSignals implements Signals {

    private final CountDownLatch never = new CountDownLatch(1);

    @Override
    public boolean await(Duration time) throws InterruptedException {
        return never.await(time.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void listenTo(Set<Path> folders) {}

    @Override
    public boolean areMute() {
        return true;
    }

    @Override
    public void close() {}
}
