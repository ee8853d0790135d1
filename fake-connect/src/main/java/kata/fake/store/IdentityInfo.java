package kata.fake.store;

import org.jspecify.annotations.Nullable;

/**
 * Who a user is. The members of the API's UserIdentityInfo; each may be absent.
 *
 * @param firstName the first name
 * @param lastName the last name
 * @param email the address for signing in and for notices
 * @param secondaryEmail another address
 * @param mobile a mobile phone number in E.164 form
 */
public record IdentityInfo(
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable String secondaryEmail,
        @Nullable String mobile) {

    /** First name, last name and address; the rest is absent. */
    public static IdentityInfo of(String firstName, String lastName, String email) {
        return new IdentityInfo(firstName, lastName, email, null, null);
    }
}
