package kata.cli.watch;

import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Tells when sources have been saved. It listens to the system's file events and, once a second, looks for itself: where a
 * change came without an event (network mounts, WSL, some containers) it says so and looks five times a second from then
 * on.
 */
public final class SourceWatch implements AutoCloseable {

    /**
     * After the last event of a save; one save raises up to five, within less than this. A writer that is slower has the
     * step judged twice, and what did not compile the first time is not shown (LiveSession).
     */
    private static final Duration QUIET = Duration.ofMillis(2);

    /** How long a file may be empty or missing before that counts: editors truncate, or delete and create. */
    private static final Duration PATIENCE = Duration.ofMillis(150);

    private static final Duration DISTRUST = Duration.ofSeconds(1);
    private static final Duration LOOK = Duration.ofMillis(200);

    /** How late an event may be for a change that was seen without one. */
    private static final Duration LATENESS = Duration.ofMillis(500);

    private final List<Path> roots;
    private final Listener listener;
    private final Thread thread;
    private Signals signals;
    private Snapshot known;
    private boolean looking;

    /** Hears of changes, on the watch's own thread. */
    public interface Listener {

        /** These files are new, other than before, or gone. */
        void changed(Set<Path> files);

        /** From now on the files are looked at from time to time, and this is why. */
        void looksInstead(String why);
    }

    SourceWatch(List<Path> roots, Signals signals, Listener listener) {
        this.roots = List.copyOf(roots);
        this.signals = signals;
        this.listener = listener;
        this.known = Snapshot.of(this.roots);
        this.looking = signals.areMute();
        listen();
        this.thread = new Thread(this::run, "watch the sources");
        thread.setDaemon(true);
    }

    /** Starts to watch all that is below these folders. */
    public static SourceWatch start(List<Path> roots, Listener listener) {
        SourceWatch watch = new SourceWatch(roots, signals(), listener);
        watch.thread.start();
        return watch;
    }

    private static Signals signals() {
        try {
            return new NativeSignals();
        } catch (UncheckedIOException none) {
            return new MuteSignals();
        }
    }

    /** For tests, with signals of their own. */
    static SourceWatch start(List<Path> roots, Signals signals, Listener listener) {
        SourceWatch watch = new SourceWatch(roots, signals, listener);
        watch.thread.start();
        return watch;
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                round();
            }
        } catch (InterruptedException | ClosedWatchServiceException over) {
            Thread.currentThread().interrupt();
        }
    }

    private void round() throws InterruptedException {
        boolean signalled = signals.await(looking ? LOOK : DISTRUST);
        if (signalled) {
            awaitQuiet();
        }
        Set<Path> changed = look();
        if (changed.isEmpty()) {
            return;
        }
        listener.changed(changed);
        listen();
        if (!signalled && !looking && !signals.await(LATENESS)) {
            lookInstead("A file changed here without the system saying so, as happens on network drives and in WSL.");
        }
    }

    private void awaitQuiet() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        boolean more = true;
        while (more && System.nanoTime() < end) {
            more = signals.await(QUIET);
        }
    }

    /** What changed; a file that was emptied or removed a moment ago is given time to come back. */
    private Set<Path> look() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Snapshot now = Snapshot.of(roots);
        Set<Path> changed = now.changedSince(known);
        while (now.lacksAnyOf(changed) && System.nanoTime() < end) {
            signals.await(QUIET);
            now = Snapshot.of(roots);
            changed = now.changedSince(known);
        }
        known = now;
        return changed;
    }

    private void listen() {
        if (looking) {
            return;
        }
        try {
            signals.listenTo(known.folders());
        } catch (UncheckedIOException e) {
            lookInstead(e.getMessage() + ": " + e.getCause().getMessage() + ".");
        }
    }

    private void lookInstead(String why) {
        looking = true;
        signals.close();
        signals = new MuteSignals();
        listener.looksInstead(why);
    }

    @Override
    public void close() {
        thread.interrupt();
        signals.close();
    }
}
