package kata.fake.iam.policy;

/** Why a text is no policy. The message names the policy, the statement, the element, and what to write instead. */
public final class MalformedPolicyException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    MalformedPolicyException(String message) {
        super(message);
    }

    /** This exception with the place of the mistake in front of its message. */
    MalformedPolicyException in(String place) {
        MalformedPolicyException placed = new MalformedPolicyException(place + ": " + getMessage());
        placed.setStackTrace(getStackTrace());
        return placed;
    }
}
