package kata.cli.live;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Hands the next prepared event over only when nothing that was asked for is outstanding. */
final class Feeder extends LinkedBlockingQueue<Event> {

    private static final long serialVersionUID = 1L;

    private final transient List<Event> prepared;

    Feeder(List<Event> prepared) {
        this.prepared = new ArrayList<>(prepared);
    }

    /** However busy the machine is: what a check brings has time to come. */
    @Override
    public Event poll(long timeout, TimeUnit unit) throws InterruptedException {
        return super.poll(10, TimeUnit.SECONDS);
    }

    /** The session waits without a limit only when no check is under way. */
    @Override
    public Event take() throws InterruptedException {
        Event waiting = poll();
        if (waiting != null) {
            return waiting;
        }
        return prepared.isEmpty() ? super.take() : prepared.remove(0);
    }
}
