package kata.cli.watch;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The operating system's own file events. */
final class NativeSignals implements Signals {

    private final WatchService service;

    NativeSignals() {
        try {
            service = FileSystems.getDefault().newWatchService();
        } catch (IOException e) {
            throw new UncheckedIOException("This system hands out no file events", e);
        }
    }

    /** The JDK itself looks every few seconds where it has no events to hand on (macOS); looking ourselves is faster. */
    @Override
    public boolean areMute() {
        return service.getClass().getSimpleName().contains("Polling");
    }

    /** Registering a folder again changes nothing. */
    @Override
    public void listenTo(Set<Path> folders) {
        for (Path folder : folders) {
            try {
                folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
            } catch (NoSuchFileException | NotDirectoryException gone) {
                // It went away meanwhile: the next look notices.
            } catch (IOException e) {
                throw new UncheckedIOException("There are no file events for " + folder, e);
            }
        }
    }

    @Override
    public boolean await(Duration time) throws InterruptedException {
        try {
            WatchKey key = service.poll(time.toNanos(), TimeUnit.NANOSECONDS);
            boolean signalled = key != null;
            while (key != null) {
                key = next(key);
            }
            return signalled;
        } catch (ClosedWatchServiceException e) {
            throw new InterruptedException("The watch is over");
        }
    }

    private @Nullable WatchKey next(WatchKey key) {
        key.pollEvents();
        key.reset();
        return service.poll();
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The watch cannot be ended", e);
        }
    }
}
