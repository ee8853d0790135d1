package kata.coach.verdict;

/** How far a step has come. */
public enum State {
    /** No test passes, and each fails because its stub is still there. */
    NOT_STARTED,
    /** Something has been written, and at least one test fails. */
    FAILING,
    /** Every test passes. */
    PASSED,
    /** No test was run, because the run was given up before. */
    NOT_RUN
}
