package kata.fake.iam.policy;

/** The three ways in which policies can decide (IAM User Guide, "Policy evaluation logic"). */
public enum Decision {
    /** A statement allows the request, and none denies it. */
    ALLOWED,

    /** A statement denies the request. No Allow can outweigh that. */
    EXPLICIT_DENY,

    /** No statement allows the request. This is where every request begins. */
    IMPLICIT_DENY
}
