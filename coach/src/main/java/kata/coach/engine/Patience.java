package kata.coach.engine;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How long a run may be silent before it is given up. Only time in which this process ran counts: whoever waits does so in
 * slices, and a slice counts as one however late it ends. A process that was stopped for an hour (Ctrl-Z, a laptop's lid, a
 * virtual machine that moves) has been silent for a slice. Serves one run.
 */
final class Patience {

    /** How long to wait at a time. */
    static final Duration SLICE = Duration.ofMillis(250);

    /** On a busy machine a thread waits for its turn, yet not this long. */
    private static final Duration STOPPED = SLICE.plusSeconds(1);

    private final Duration most;
    private final AtomicLong silence = new AtomicLong();
    private boolean stopped;

    /**
     * Patience that begins now.
     *
     * @param most after this long a silence it is over
     */
    Patience(Duration most) {
        this.most = most;
    }

    /** Says that the run has been heard of. Any thread may. */
    void heard() {
        silence.set(0);
    }

    /**
     * Says that a slice is over.
     *
     * @param took how long it took by the clock, zero or more
     */
    void waited(Duration took) {
        silence.addAndGet(took.compareTo(SLICE) < 0 ? took.toNanos() : SLICE.toNanos());
        stopped |= took.compareTo(STOPPED) >= 0;
    }

    /** True once nothing has been heard for as long as it lasts. */
    boolean isOver() {
        return silence.get() >= most.toNanos();
    }

    /** True if the process was stopped in one of the slices, so that time limits by the clock may have struck in vain. */
    boolean sawAStop() {
        return stopped;
    }
}
