/*
 * Misconception, the commonest of its step: JSON members are named like Java fields
 * Caught by: Step4RequestBodyWriterTest.usesTheNamesOfConnect
 * Message contains: but was   identityInfo, routingProfileId
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
        json.put("username", user.username());
        json.put("routingProfileId", user.routingProfileId());
        json.putPOJO("securityProfileIds", user.securityProfileIds());
        ObjectNode identity = identityInfo(user);
        if (!identity.isEmpty()) {
            json.set("identityInfo", identity);
        }
        return RequestBody.create(MAPPER.writeValueAsBytes(json), JSON);
    }

    private static ObjectNode identityInfo(NewUser user) {
        ObjectNode identity = MAPPER.createObjectNode();
        putIfGiven(identity, "firstName", user.firstName());
        putIfGiven(identity, "lastName", user.lastName());
        return identity;
    }

    private static void putIfGiven(ObjectNode object, String member, @Nullable String value) {
        if (value != null) {
            object.put(member, value);
        }
    }
}
