package kata.cli.live;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import kata.cli.course.Step;
import kata.cli.judge.Bench;

/** Does what takes time on a thread of its own, one thing after another, and posts what came of it. */
final class Worker implements AutoCloseable {

    private final Bench bench;
    private final BlockingQueue<Event> events;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread made = new Thread(work, "judge");
        made.setDaemon(true);
        return made;
    });

    Worker(Bench bench, BlockingQueue<Event> events) {
        this.bench = bench;
        this.events = events;
    }

    /** The verdict first, and only then the look for what was left running, which may take a quarter of a second. */
    void judge(Step step) {
        thread.execute(() -> {
            events.add(judged(step));
            if (bench.spoilt()) {
                events.add(new Event.Spoilt());
            }
        });
    }

    /** Whatever goes wrong becomes an event: a worker that dies in silence would leave the learner waiting. */
    private Event judged(Step step) {
        try {
            return new Event.Judged(step, bench.step(step));
        } catch (Throwable e) {
            return new Event.NotJudged(step, e);
        }
    }

    void warmUp(Step step) {
        thread.execute(() -> bench.warmUp(step));
    }

    /** Makes lines on the worker's thread, and posts them. */
    void tell(Supplier<List<String>> lines) {
        thread.execute(() -> events.add(told(lines)));
    }

    private static Event told(Supplier<List<String>> lines) {
        try {
            return new Event.Told(lines.get());
        } catch (RuntimeException e) {
            return new Event.Told(List.of("", "  That did not work. " + e.getMessage()));
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
