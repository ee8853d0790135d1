package kata.fake.auth;

import org.jspecify.annotations.Nullable;

/**
 * Who sent a request.
 *
 * @param account the twelve digits of the account that is charged and throttled
 * @param arn the ARN that AWS names the caller by, such as {@code arn:aws:iam::123456789012:user/ada} or
 *     {@code arn:aws:sts::123456789012:assumed-role/Reporting/ada}
 * @param principalArn the ARN of the user or role whose policies count: for an assumed role that of the role, otherwise
 *     the same as {@code arn}
 * @param sessionPolicy the policy document that narrows a session, as JSON; null if there is none
 */
public record Caller(
        String account,
        String arn,
        String principalArn,
        @Nullable String sessionPolicy) {

    /** A caller who is the principal in person: a user, or the account's root. */
    public Caller(String account, String arn) {
        this(account, arn, arn, null);
    }
}
