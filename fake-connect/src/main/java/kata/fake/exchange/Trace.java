package kata.fake.exchange;

import org.jspecify.annotations.Nullable;

/**
 * The notebook of one exchange: each of the five lines writes down what it decided before it throws or returns. Used by
 * one thread.
 */
public final class Trace {

    private @Nullable String operation;
    private @Nullable String callerArn;
    private @Nullable String canonicalRequest;
    private @Nullable String stringToSign;
    private @Nullable String diagnosis;
    private @Nullable String policyStatement;
    private @Nullable Double tokensLeft;
    private @Nullable Throwable failure;

    /** Line one: the request led to this operation. */
    public void operation(String name) {
        operation = name;
    }

    /** Line two: the server computed these two texts. */
    public void signature(String itsCanonicalRequest, String itsStringToSign) {
        canonicalRequest = itsCanonicalRequest;
        stringToSign = itsStringToSign;
    }

    /** Line two: why the signature was turned down. */
    public void diagnosis(String sentence) {
        diagnosis = sentence;
    }

    /** Line two: this is who calls. */
    public void caller(String arn) {
        callerArn = arn;
    }

    /** Line three: this statement allowed or denied the call. */
    public void policyStatement(String statement) {
        policyStatement = statement;
    }

    /** Line four: so many tokens are left in the bucket. */
    public void tokensLeft(double tokens) {
        tokensLeft = tokens;
    }

    /** Any line: the fake itself broke. */
    public void failure(Throwable cause) {
        failure = cause;
    }

    /** Which operation the request led to; null if it led to none. */
    public @Nullable String operation() {
        return operation;
    }

    /** What was written down so far. */
    public Decisions decisions() {
        return new Decisions(
                callerArn, canonicalRequest, stringToSign, diagnosis, policyStatement, tokensLeft, failure);
    }
}
