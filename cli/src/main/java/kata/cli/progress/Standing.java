package kata.cli.progress;

/** How a step stands, as far as it is known without running its tests. */
public enum Standing {
    /** Its tests were green, and neither they nor the learner's file have changed since. */
    DONE,
    /** Its tests were green; the learner's file has changed since. */
    CHANGED,
    /** Its tests were green; they have changed since, as an update of the kata may do. */
    TEST_CHANGED,
    /** It has been begun. */
    BEGUN,
    /** The stub is still there. */
    NOT_STARTED
}
