package kata.fake.store;

import org.jspecify.annotations.Nullable;

/**
 * How calls reach a user. The members of the API's UserPhoneConfig.
 *
 * @param phoneType {@code SOFT_PHONE} or {@code DESK_PHONE}
 * @param autoAccept whether calls are accepted without a click
 * @param afterContactWorkTimeLimit seconds for the work after a contact; 0 or absent means no limit
 * @param deskPhoneNumber the number of the desk phone in E.164 form
 */
public record PhoneConfig(
        @Nullable String phoneType,
        @Nullable Boolean autoAccept,
        @Nullable Integer afterContactWorkTimeLimit,
        @Nullable String deskPhoneNumber) {

    /** The phone in the browser. */
    public static PhoneConfig softPhone() {
        return new PhoneConfig("SOFT_PHONE", false, 0, null);
    }
}
