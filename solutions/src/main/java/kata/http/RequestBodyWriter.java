package kata.http;

import java.util.List;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Step 4: the JSON that a CreateUser request carries, as bytes with a media type. */
public final class RequestBodyWriter {

    private static final MediaType JSON = MediaType.get("application/json");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

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
        ObjectNode json = MAPPER.createObjectNode();
        json.put("Username", user.username());
        json.put("RoutingProfileId", user.routingProfileId());
        json.putPOJO("SecurityProfileIds", user.securityProfileIds());
        ObjectNode identity = identityInfo(user);
        if (!identity.isEmpty()) {
            json.set("IdentityInfo", identity);
        }
        // Bytes rather than text: OkHttp would add a charset to the media type of a text.
        return RequestBody.create(MAPPER.writeValueAsBytes(json), JSON);
    }

    private static ObjectNode identityInfo(NewUser user) {
        ObjectNode identity = MAPPER.createObjectNode();
        putIfGiven(identity, "FirstName", user.firstName());
        putIfGiven(identity, "LastName", user.lastName());
        return identity;
    }

    private static void putIfGiven(ObjectNode object, String member, @Nullable String value) {
        if (value != null) {
            object.put(member, value);
        }
    }
}
