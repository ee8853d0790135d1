package kata.fake.contact;

/** What an agent's status means for routing (API model, AgentStatusType). */
public enum AgentStatusType {
    /** Ready for contacts: the status Available. */
    ROUTABLE,
    /** Signed in but busy with something else: a status of the contact centre's own, such as Lunch. */
    CUSTOM,
    /** Not there: the status Offline. Whoever was never given a status has this one. */
    OFFLINE
}
