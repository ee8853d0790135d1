/*
 * Misconception: a user has all its members on one level
 * Caught by: Step4RequestBodyWriterTest.usesTheNamesOfConnect
 * Message contains: but was   FirstName, LastName, RoutingProfileId
 */
package kata.http;

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
        putIfGiven(json, "FirstName", user.firstName());
        putIfGiven(json, "LastName", user.lastName());
        return RequestBody.create(MAPPER.writeValueAsBytes(json), JSON);
    }

    private static void putIfGiven(ObjectNode object, String member, @Nullable String value) {
        if (value != null) {
            object.put(member, value);
        }
    }
}
