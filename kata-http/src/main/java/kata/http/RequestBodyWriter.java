package kata.http;

import java.util.List;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Step 4: the JSON that a CreateUser request carries, as bytes with a media type. */
public final class RequestBodyWriter {

    private RequestBodyWriter() {}

    /** The user to create. A null name was not given; there are one to ten security profiles. */
    public record NewUser(
            String username,
            @Nullable String firstName,
            @Nullable String lastName,
            String routingProfileId,
            List<String> securityProfileIds) {

        public NewUser {
            securityProfileIds = List.copyOf(securityProfileIds);
        }
    }

    /**
     * The body of a CreateUser request: a JSON object with the members {@code Username}, {@code RoutingProfileId},
     * {@code SecurityProfileIds} (a list) and {@code IdentityInfo} (an object with {@code FirstName} and
     * {@code LastName}). A name that was not given is left out, and {@code IdentityInfo} with it if it would be empty.
     *
     * @return a body of the media type {@code application/json}, in UTF-8
     */
    public static RequestBody createUser(NewUser user) {
        throw new UnsupportedOperationException("Step 4 is yours to write: kata-http/lessons/4-request-body.md");
    }
}
