package kata.proof;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kata.coach.engine.ClassFiles;
import kata.coach.engine.Engine;
import kata.coach.engine.Judgement;
import kata.coach.engine.TestRun;
import kata.coach.verdict.StepVerdict;
import kata.coach.verdict.Verdict;

/**
 * What comes of the known wrong answers, and of the stubs. Each is run when it is first asked for, and once: several tests read the same
 * outcomes, and a run of them all is most of the proof's time.
 */
final class Outcomes {

    private final Engine engine;
    private final Map<KataModule, Compiled> compiled = new ConcurrentHashMap<>();
    private final Map<Misconception, ClassFiles> wrongs = new ConcurrentHashMap<>();
    private final Map<Misconception, Outcome> known = new ConcurrentHashMap<>();
    private final Map<KataModule, Verdict> stubs = new ConcurrentHashMap<>();

    Outcomes(Engine engine) {
        this.engine = engine;
    }

    /** Those of a kata, run as the stream is consumed. */
    Stream<Outcome> of(KataModule kata) {
        return kata.misconceptions().stream().map(wrong -> of(kata, wrong));
    }

    /** That of one wrong answer. */
    synchronized Outcome of(KataModule kata, Misconception wrong) {
        return known.computeIfAbsent(wrong, unknown -> alone(kata, unknown));
    }

    /**
     * What is said of one wrong answer if its tests are not alone in the run. It is compiled once, and run each time.
     *
     * @param testClasses simple names, in the order in which JUnit shuffles them
     */
    synchronized StepVerdict among(KataModule kata, Misconception wrong, List<String> testClasses) {
        Compiled kit = compiled.computeIfAbsent(kata, this::compile);
        ClassFiles main = wrongs.computeIfAbsent(
                wrong,
                unknown -> kit.solutions()
                        .with(engine.compile(unknown.source(), kit.solutions()).orThrow()));
        List<String> qualified = testClasses.stream()
                .map(name -> "kata." + kata.subject() + "." + name)
                .toList();
        return engine.run(new TestRun(main, kit.tests(), qualified, kata.resources()))
                .step(wrong.step())
                .orElseThrow();
    }

    /** What the tests say of a kata's stubs. */
    synchronized Verdict untouched(KataModule kata) {
        return stubs.computeIfAbsent(kata, this::judge);
    }

    private Outcome alone(KataModule kata, Misconception wrong) {
        return new Outcome(kata, wrong, among(kata, wrong, List.of(wrong.testClass())));
    }

    private Verdict judge(KataModule kata) {
        Judgement judgement = engine.judge(kata.stubs(), kata.tests(), kata.resources());
        if (judgement instanceof Judgement.Judged judged) {
            return judged.verdict();
        }
        throw new IllegalStateException(kata + " does not compile untouched: " + judgement);
    }

    private Compiled compile(KataModule kata) {
        ClassFiles solutions = engine.compile(kata.solutions(), ClassFiles.NONE).orThrow();
        return new Compiled(solutions, engine.compile(kata.tests(), solutions).orThrow());
    }

    private record Compiled(ClassFiles solutions, ClassFiles tests) {}
}
