package kata.cli;

import java.util.function.Function;
import kata.cli.course.Module;
import kata.cli.course.Step;
import kata.cli.judge.Bench;
import kata.coach.engine.Judgement;

/** A bench that says what it is told to; of a whole kata, what it is told to say of its first step. */
public record TinyBench(Function<Step, Judgement> verdicts) implements Bench {

    @Override
    public Judgement step(Step step) {
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
        return false;
    }

    @Override
    public void close() {}
}
