package kata.fake.store;

/** The two types of queue that Connect has. */
public enum QueueType {
    /** A queue that several agents serve. */
    STANDARD,
    /** The queue of one agent, which comes and goes with the user. */
    AGENT
}
