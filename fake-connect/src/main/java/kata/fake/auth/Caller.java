package kata.fake.auth;

/**
 * Who sent a request.
 *
 * @param account the twelve digits of the account that is charged and throttled
 * @param arn the ARN of the principal
 */
public record Caller(String account, String arn) {}
