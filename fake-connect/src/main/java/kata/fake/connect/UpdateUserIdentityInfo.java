package kata.fake.connect;

import java.text.Normalizer;
import java.time.InstantSource;
import java.util.regex.Pattern;
import kata.fake.http.ApiException;
import kata.fake.http.ApiReply;
import kata.fake.json.Json;
import kata.fake.route.Match;
import kata.fake.route.Operation;
import kata.fake.route.UriTemplate;
import kata.fake.store.IdentityInfo;
import kata.fake.store.Instance;
import kata.fake.store.Store;
import kata.fake.store.User;
import org.jspecify.annotations.Nullable;

/**
 * Gives a user other names and addresses. What the request leaves out is gone afterwards, which is inferred; the rules
 * of the members are those of the API model, UserIdentityInfo.
 */
final class UpdateUserIdentityInfo implements Operation {

    private static final UriTemplate URI = UriTemplate.of("/users/{InstanceId}/{UserId}/identity-info");
    private static final int LONGEST_FIRST_NAME = 255;
    private static final int LONGEST_LAST_NAME = 300;
    private static final String EXISTING_DIRECTORY = "EXISTING_DIRECTORY";
    private static final String SAML = "SAML";
    private static final Pattern EMAIL =
            Pattern.compile("(?=^.{0,265}$)[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\\.[a-zA-Z]{2,63}");

    private final InstantSource clock;

    UpdateUserIdentityInfo(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "UpdateUserIdentityInfo";
    }

    @Override
    public String method() {
        return "POST";
    }

    @Override
    public UriTemplate uri() {
        return URI;
    }

    @Override
    public ApiReply answer(Match match, Store store) {
        Instance instance = Require.instance(match, store);
        User user = Require.user(match, store);
        Request request = Json.read(match.request().body(), Request.class);
        IdentityInfo info = Require.member("IdentityInfo", request.identityInfo());
        checkNames(info, instance);
        checkAddresses(info, instance);
        boolean updated =
                store.updateUser(instance.id(), user.id(), found -> found.withIdentityInfo(info, clock.instant()));
        if (!updated) {
            throw Require.noUser(user.id());
        }
        return ApiReply.empty();
    }

    private static void checkNames(IdentityInfo info, Instance instance) {
        if (!instance.identityManagementType().equals(EXISTING_DIRECTORY)) {
            Require.member("IdentityInfo.FirstName", info.firstName());
            Require.member("IdentityInfo.LastName", info.lastName());
        }
        Require.atMost("IdentityInfo.FirstName", info.firstName(), LONGEST_FIRST_NAME);
        Require.atMost("IdentityInfo.LastName", info.lastName(), LONGEST_LAST_NAME);
        requireComposed("IdentityInfo.FirstName", info.firstName());
        requireComposed("IdentityInfo.LastName", info.lastName());
    }

    private static void requireComposed(String name, @Nullable String value) {
        if (value != null && !Normalizer.isNormalized(value, Normalizer.Form.NFC)) {
            throw ApiException.invalidParameter(name + " holds a letter whose accent is a character of its own."
                    + " Send it in Unicode Normalization Form C (NFC).");
        }
    }

    private static void checkAddresses(IdentityInfo info, Instance instance) {
        if (info.email() != null && instance.identityManagementType().equals(SAML)) {
            throw ApiException.invalidParameter(
                    "IdentityInfo.Email is there, but this instance manages identities with" + " SAML. Leave it out.");
        }
        if (info.secondaryEmail() != null
                && !EMAIL.matcher(info.secondaryEmail()).matches()) {
            throw ApiException.invalidParameter("IdentityInfo.SecondaryEmail is '" + info.secondaryEmail()
                    + "'. It must be an address such as ada@example.com, of at most 265 characters.");
        }
        if (info.mobile() != null) {
            Require.phoneNumber("IdentityInfo.Mobile", info.mobile());
        }
    }

    record Request(@Nullable IdentityInfo identityInfo) {}
}
