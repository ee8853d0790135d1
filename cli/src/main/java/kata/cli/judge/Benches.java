package kata.cli.judge;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import kata.cli.course.Module;
import kata.cli.course.Step;
import kata.coach.engine.EngineSettings;
import kata.coach.engine.Judgement;
import kata.coach.engine.Workbench;

/** One {@link Workbench} a kata, each opened when its kata is judged for the first time. */
public final class Benches implements Bench {

    /** As the katas' tests have it under Maven: junit-platform.properties of the coach. */
    private static final Duration TEST_LIMIT = Duration.ofSeconds(5);

    private final Libraries libraries;
    private final long seed;
    private final Path store;
    private final Map<Module, Workbench> open = new HashMap<>();

    /**
     * @param libraries what the learner's code and the tests compile against
     * @param seed the order of the tests is drawn from it
     * @param store a folder for what has compiled, so that the next start need not; it may be deleted at any time
     */
    public Benches(Libraries libraries, long seed, Path store) {
        this.libraries = libraries;
        this.seed = seed;
        this.store = store;
    }

    @Override
    public Judgement step(Step step) {
        return bench(step.module()).step(step.number());
    }

    @Override
    public Judgement all(Module module) {
        return bench(module).all();
    }

    @Override
    public void warmUp(Step step) {
        bench(step.module()).warmUp();
    }

    @Override
    public void rehearse(Module module) {
        bench(module).rehearse();
    }

    @Override
    public boolean spoilt() {
        return open.values().stream().anyMatch(Workbench::spoilt);
    }

    @Override
    public void close() {
        open.values().forEach(Workbench::close);
    }

    private Workbench bench(Module module) {
        return open.computeIfAbsent(
                module,
                kata -> Workbench.open(
                        kata.folder(),
                        libraries.main(),
                        libraries.tests(),
                        new EngineSettings(TEST_LIMIT, seed),
                        store.resolve(kata.name())));
    }
}
