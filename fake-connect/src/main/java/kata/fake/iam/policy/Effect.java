package kata.fake.iam.policy;

/** What a statement does with the requests that it matches. */
public enum Effect {
    /** It allows them, unless another statement denies them. */
    ALLOW("Allow"),

    /** It denies them, whatever other statements say. */
    DENY("Deny");

    private final String text;

    Effect(String text) {
        this.text = text;
    }

    /** The value as a policy spells it. */
    @Override
    public String toString() {
        return text;
    }
}
