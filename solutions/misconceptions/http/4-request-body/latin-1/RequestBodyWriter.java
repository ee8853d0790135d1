/*
 * Misconception: one byte a letter will do
 * Caught by: Step4RequestBodyWriterTest.writesUtf8
 * Message contains: JSON between systems is UTF-8
 */
package kata.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

public final class RequestBodyWriter {

    private static final MediaType JSON = MediaType.get("application/json");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private RequestBodyWriter() {}

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

    public static RequestBody createUser(NewUser user) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("Username", user.username());
        json.put("RoutingProfileId", user.routingProfileId());
        json.putPOJO("SecurityProfileIds", user.securityProfileIds());
        ObjectNode identity = identityInfo(user);
        if (!identity.isEmpty()) {
            json.set("IdentityInfo", identity);
        }
        return RequestBody.create(MAPPER.writeValueAsString(json).getBytes(StandardCharsets.ISO_8859_1), JSON);
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
