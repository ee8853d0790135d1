package kata.fake.exchange;

import org.jspecify.annotations.Nullable;

/**
 * What each of the five lines decided about one request. A component is null if the request did not get that far, or if
 * the fake runs without that line.
 *
 * @param callerArn who called, such as {@code arn:aws:iam::123456789012:user/ada}
 * @param canonicalRequest the canonical request that the server computed
 * @param stringToSign the string to sign that the server computed
 * @param diagnosis why the signature was turned down, in a sentence: what AWS does not say
 * @param policyStatement the policy statement that allowed or denied the call, or a sentence if there was none
 * @param tokensLeft the tokens in the operation's bucket after the call
 * @param failure what broke inside the fake, if the reply is 500 InternalServiceException
 */
public record Decisions(
        @Nullable String callerArn,
        @Nullable String canonicalRequest,
        @Nullable String stringToSign,
        @Nullable String diagnosis,
        @Nullable String policyStatement,
        @Nullable Double tokensLeft,
        @Nullable Throwable failure) {

    /** Nothing was decided. */
    public static final Decisions NONE = new Decisions(null, null, null, null, null, null, null);
}
