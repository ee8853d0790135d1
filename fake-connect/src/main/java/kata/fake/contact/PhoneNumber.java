package kata.fake.contact;

/**
 * A phone number that is claimed to an instance.
 *
 * @param id the phone number ID
 * @param arn {@code arn:aws:connect:REGION:ACCOUNT:phone-number/ID}: the instance is no part of it
 * @param number the number in E.164 form, such as {@code +12025550100}
 */
public record PhoneNumber(String id, String arn, String number) {}
