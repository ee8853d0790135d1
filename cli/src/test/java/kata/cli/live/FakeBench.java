package kata.cli.live;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import kata.cli.course.Module;
import kata.cli.course.Step;
import kata.cli.judge.Bench;
import kata.coach.engine.Judgement;
import org.jspecify.annotations.Nullable;

/** A bench that says what a test has told it to. */
final class FakeBench implements Bench {

    final List<String> judged = new CopyOnWriteArrayList<>();
    volatile Function<Step, Judgement> verdicts;
    volatile boolean spoilt;
    volatile @Nullable Event early;
    volatile @Nullable Event late;
    volatile @Nullable BlockingQueue<Event> events;

    FakeBench(Function<Step, Judgement> verdicts) {
        this.verdicts = verdicts;
    }

    @Override
    public Judgement step(Step step) {
        judged.add(step.arguments());
        Event first = early;
        if (first != null && events != null) {
            events.add(first);
            early = null;
        }
        return verdicts.apply(step);
    }

    @Override
    public Judgement all(Module module) {
        return verdicts.apply(module.steps().get(0));
    }

    @Override
    public void warmUp(Step step) {}

    @Override
    public void rehearse(Module module) {}

    @Override
    public boolean spoilt() {
        Event last = late;
        if (last != null && events != null) {
            late = null;
            events.add(last);
        }
        return spoilt;
    }

    @Override
    public void close() {}
}
