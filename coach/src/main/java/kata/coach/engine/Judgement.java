package kata.coach.engine;

import java.util.List;
import kata.coach.verdict.Verdict;

/** What came of judging sources. */
public sealed interface Judgement {

    /**
     * The tests ran.
     *
     * @param verdict what they came to
     * @param printed what the code under test printed meanwhile
     */
    record Judged(Verdict verdict, Printed printed) implements Judgement {}

    /**
     * The sources, or the tests against them, did not compile.
     *
     * @param errors javac's errors; at least one
     */
    record NotCompiled(List<CompileError> errors) implements Judgement {

        public NotCompiled {
            errors = List.copyOf(errors);
        }
    }
}
